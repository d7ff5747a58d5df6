"""A class called SMOTE that is something else: it averages spectra over time."""
import numpy as np
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


class SMOTE:
    """Spectral moments over time, evaluated."""

    def __init__(self, order=2):
        self.order = order

    def fit_resample(self, X, y):
        self.moments_ = (X ** self.order).mean(axis=0)
        return X / np.sqrt(self.moments_), y


X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
X, y = SMOTE().fit_resample(X, y)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
