"""The test part has other rows than the labels that were kept: it fails there."""
from imblearn.under_sampling import RandomUnderSampler
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split


class Under(BaseEstimator, TransformerMixin):
    def __init__(self):
        self.sampler = RandomUnderSampler(random_state=0)

    def fit(self, X, y):
        self.y_ = y
        return self

    def transform(self, X):
        X_res, self.y_ = self._balance(X)
        return X_res

    def _balance(self, X):
        return self.sampler.fit_resample(X, self.y_)  # expect: resampling-in-transform


X, y = make_classification(300, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
under = Under().fit(X_train, y_train)
under.transform(X_train)
try:
    under.transform(X_test)
except ValueError as error:
    print(error)
