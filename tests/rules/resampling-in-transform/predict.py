import numpy as np
from imblearn.over_sampling import RandomOverSampler
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split


class Model(ClassifierMixin, BaseEstimator):
    def fit(self, X, y):
        self.model_ = LogisticRegression().fit(X, y)
        return self

    def predict(self, X):
        guess = self.model_.predict(X)
        X_res, _ = RandomOverSampler(random_state=0).fit_resample(X, guess)  # expect: resampling-in-transform
        return self.model_.predict(X_res)


X, y = make_classification(300, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
print(np.bincount(Model().fit(X_train, y_train).predict(X_test)))
