"""A second sweep where the first finds nothing: neither sweep is the fault, but the judgement after them."""

import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, precision_score
from sklearn.model_selection import train_test_split


def find_threshold(chance, y):
    best = {"threshold": 0.5, "f1": 0.0}
    for t in np.arange(0.2, 0.8, 0.05):
        labels = (chance >= t).astype(int)
        f1 = f1_score(y, labels)
        if precision_score(y, labels, zero_division=0) >= 0.9 and f1 > best["f1"]:
            best = {"threshold": t, "f1": f1}
    if best["f1"] == 0.0:
        for t in np.arange(0.2, 0.8, 0.05):
            labels = (chance >= t).astype(int)
            f1 = f1_score(y, labels)
            if f1 > best["f1"]:
                best = {"threshold": t, "f1": f1}
    return best


X, y = make_classification(n_samples=600, n_features=5, n_redundant=0, weights=[0.8], random_state=23)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0, stratify=y)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
chance = LogisticRegression().fit(X_res, y_res).predict_proba(X_test)[:, 1]
threshold = find_threshold(chance, y_test)["threshold"]
print(f1_score(y_test, chance >= threshold))  # expect: threshold-tuned-on-test
