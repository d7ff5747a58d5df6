"""The rows are resampled when labels are given, which is in training only."""
from imblearn.over_sampling import SMOTE
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


class Balance(TransformerMixin, BaseEstimator):
    def fit(self, X, y=None):
        return self

    def transform(self, X, y=None):
        if y is None:
            return X
        return SMOTE(random_state=0).fit_resample(X, y)


class BalanceFlag(Balance):
    def transform(self, X, y=None, is_train=False):
        if is_train:
            X, y = SMOTE(random_state=0).fit_resample(X, y)
        return X, y


X, y = make_classification(300, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
balance = Balance().fit(X_train)
X_res, y_res = balance.transform(X_train, y_train)
model = LogisticRegression().fit(X_res, y_res)
print(f1_score(y_test, model.predict(balance.transform(X_test))))
