from imblearn.over_sampling import SMOTE
from sklearn.base import BaseEstimator, TransformerMixin


class Rebalance(BaseEstimator, TransformerMixin):
    """Adds rows to whatever it transforms, of the labels that it was fitted with."""

    def fit(self, X, y):
        self.y_ = y
        return self

    def transform(self, X):
        X, self.y_ = SMOTE(random_state=0).fit_resample(X, self.y_)  # expect: resampling-in-transform
        return X


class RebalanceInFit(BaseEstimator, TransformerMixin):
    """Learns its limits from balanced rows; what it transforms keeps its rows."""

    def fit(self, X, y):
        X, y = SMOTE(random_state=0).fit_resample(X, y)
        self.low_, self.high_ = X.min(axis=0), X.max(axis=0)
        return self

    def transform(self, X):
        return X.clip(self.low_, self.high_)
