from imblearn.over_sampling import SMOTE
from sklearn.base import BaseEstimator, ClassifierMixin, clone


class Balanced(ClassifierMixin, BaseEstimator):
    """Learns from rows that it balances itself, and answers for rows as they are."""

    def __init__(self, estimator, sampler=None):
        self.estimator = estimator
        self.sampler = sampler

    def fit(self, X, y):
        sampler = SMOTE(random_state=0) if self.sampler is None else clone(self.sampler)
        X, y = sampler.fit_resample(X, y)
        self.estimator_ = clone(self.estimator).fit(X, y)
        self.classes_ = self.estimator_.classes_
        return self

    def predict(self, X):
        return self.estimator_.predict(X)
