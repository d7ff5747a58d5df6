from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification, make_moons
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
import numpy as np


def thin(X, y, keep):
    rows = np.r_[np.flatnonzero(y == 0), np.flatnonzero(y == 1)[:keep]]
    return X[rows], y[rows]


datasets = {
    "blobs": make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1),
    "noisy": make_classification(n_samples=300, n_features=6, weights=[0.85], flip_y=0.1, random_state=2),
}
rows = []
for name, (X, y) in datasets.items():
    for seed in range(2):
        X_b, y_b = SMOTE(random_state=seed).fit_resample(X, y)
        X_tr, X_te, y_tr, y_te = train_test_split(X_b, y_b, random_state=seed)  # expect: resample-before-split
        rows.append((name, seed, f1_score(y_te, LogisticRegression().fit(X_tr, y_tr).predict(X_te))))
for row in rows:
    print(*row)
