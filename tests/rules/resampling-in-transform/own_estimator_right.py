from imblearn.over_sampling import SMOTE
from sklearn.base import BaseEstimator, ClassifierMixin, clone
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import cross_val_score, train_test_split


class Balanced(ClassifierMixin, BaseEstimator):
    def __init__(self, model=None):
        self.model = model

    def fit(self, X, y):
        X_res, y_res = self._resample(X, y)
        self.model_ = clone(self.model).fit(X_res, y_res)
        self.classes_ = self.model_.classes_
        return self

    def _resample(self, X, y):
        return SMOTE(random_state=0).fit_resample(X, y)

    def predict(self, X):
        return self.model_.predict(X)

    def transform(self, X):
        return X


X, y = make_classification(300, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = Balanced(LogisticRegression()).fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
print(cross_val_score(Balanced(LogisticRegression()), X, y, scoring="f1").mean())
