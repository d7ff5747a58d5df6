"""The same share of each class, drawn class by class: the class mix stays."""

import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


def stratified_indices(labels, limit):
    rng = np.random.default_rng(0)
    chosen = []
    for label in np.unique(labels):
        of_class = np.flatnonzero(labels == label)
        size = max(1, int(round(limit * len(of_class) / len(labels))))
        chosen.append(rng.choice(of_class, size=min(size, len(of_class)), replace=False))
    chosen = np.sort(np.concatenate(chosen))
    if len(chosen) > limit:
        chosen = np.sort(rng.choice(chosen, size=limit, replace=False))
    return chosen


X, y = make_classification(n_samples=600, n_features=5, n_redundant=0, weights=[0.8], random_state=23)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0, stratify=y)
few = stratified_indices(y_test, 100)
X_test, y_test = X_test[few], y_test[few]
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
