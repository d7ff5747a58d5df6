import numpy as np
from sklearn.base import BaseEstimator
from sklearn.datasets import make_classification


class Duplicates(BaseEstimator):
    def __init__(self, ratio=1.0, kind="regular", n_jobs=1):
        self.ratio = ratio
        self.kind = kind
        self.n_jobs = n_jobs

    def fit_sample(self, X, y):
        rare = np.flatnonzero(y == 1)
        again = np.random.default_rng(0).choice(rare, int(self.ratio * len(rare)))
        return np.vstack([X, X[again]]), np.append(y, y[again])


X, y = make_classification(300, 6, weights=[0.85], random_state=0)
X_res, y_res = Duplicates(ratio=2.0, kind="borderline1").fit_sample(X, y)
print(X_res.shape)
