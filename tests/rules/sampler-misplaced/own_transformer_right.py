from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.compose import ColumnTransformer
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline


class SMOTE(TransformerMixin, BaseEstimator):
    """Selects moments of time, and has nothing to do with rows."""

    def fit(self, X, y=None):
        return self

    def transform(self, X):
        return X**2


X, y = make_classification(300, 6, weights=[0.85], random_state=0)
columns = ColumnTransformer([("smote", SMOTE(), [0, 1])])
make_pipeline(columns, LogisticRegression()).fit(X, y)
SMOTE().fit_transform(X)
