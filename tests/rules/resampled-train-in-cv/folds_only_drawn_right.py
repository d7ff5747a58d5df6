"""Folds that only draw training rows: each model is judged by the test rows, and nothing looks at the rest of a fold."""

import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold, train_test_split


class Repeated:
    def __init__(self, k, x, y):
        self.k = k
        self.x = x
        self.y = y

    def score(self, x_test, y_test):
        scores = []
        for train_index, test_index in StratifiedKFold(self.k).split(self.x, self.y):
            x_train, _ = self.x[train_index], self.x[test_index]
            y_train, _ = self.y[train_index], self.y[test_index]
            model = LogisticRegression().fit(x_train, y_train)
            scores.append(f1_score(y_test, model.predict(x_test)))
        return np.mean(scores)


X, y = make_classification(weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(X_train, y_train)
print(Repeated(3, X_res, y_res).score(X_test, y_test))

votes = np.zeros(len(y_test))
for drawn, rest in StratifiedKFold(3).split(X_res, y_res):
    model = LogisticRegression().fit(X_res[drawn], y_res[drawn])
    votes += model.predict(X_test)
print(f1_score(y_test, votes > 1))
