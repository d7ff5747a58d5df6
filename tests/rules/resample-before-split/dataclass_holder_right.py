from dataclasses import dataclass

import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


@dataclass
class Dataset:
    X: np.ndarray
    y: np.ndarray

    @classmethod
    def generate(cls, seed):
        return cls(*make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=seed))

    def balanced(self):
        return Dataset(*SMOTE(random_state=0).fit_resample(self.X, self.y))

    def split(self, seed=0):
        X_train, X_test, y_train, y_test = train_test_split(self.X, self.y, random_state=seed)
        return Dataset(X_train, y_train), Dataset(X_test, y_test)


train, test = Dataset.generate(5).split()
train = train.balanced()
model = LogisticRegression().fit(train.X, train.y)
print(f1_score(test.y, model.predict(test.X)))
