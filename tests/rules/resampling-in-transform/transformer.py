import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.datasets import make_classification


class Balancer(TransformerMixin, BaseEstimator):
    def __init__(self, label="y"):
        self.label = label

    def fit(self, X, y=None):
        return self

    def transform(self, X):
        rows, labels = X.drop(columns=self.label), X[self.label]
        rows, labels = SMOTE(random_state=0).fit_resample(rows, labels)  # expect: resampling-in-transform
        return rows.assign(**{self.label: labels})


X, y = make_classification(300, 6, weights=[0.85], random_state=0)
table = pd.DataFrame(X).add_prefix("x").assign(y=y)
print(Balancer().fit_transform(table).shape)
