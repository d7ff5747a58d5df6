"""Judged on folds, then fitted on everything for use: the threshold and the training error of the last model."""

import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)


def fit(X, y):
    return LogisticRegression().fit(*SMOTE(random_state=0).fit_resample(X, y))


def best_threshold(y_true, scores):
    steps = np.arange(0.1, 0.9, 0.1)
    return steps[np.argmax([f1_score(y_true, scores >= step) for step in steps])]


figures = []
for train, test in StratifiedKFold(5).split(X, y):
    model = fit(X[train], y[train])
    threshold = best_threshold(y[train], model.predict_proba(X[train])[:, 1])
    figures.append(f1_score(y[test], model.predict_proba(X[test])[:, 1] >= threshold))
print("folds", np.mean(figures))

final = fit(X, y)
scores = final.predict_proba(X)[:, 1]
print("threshold", best_threshold(y, scores))
print("training error", f1_score(y, scores >= best_threshold(y, scores)))
