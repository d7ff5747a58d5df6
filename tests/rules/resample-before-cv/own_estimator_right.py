"""An estimator of one's own that resamples in fit, in folds, a search and a hold-out."""
from imblearn.over_sampling import SMOTE
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import GridSearchCV, cross_val_score, train_test_split


class SmoteLogistic(ClassifierMixin, BaseEstimator):
    def __init__(self, C=1.0, ratio=0.5):
        self.C = C
        self.ratio = ratio

    def fit(self, X, y):
        self.classes_ = sorted(set(y))
        X, y = SMOTE(sampling_strategy=self.ratio, random_state=0).fit_resample(X, y)
        self.inner_ = LogisticRegression(C=self.C).fit(X, y)
        return self

    def predict(self, X):
        return self.inner_.predict(X)


X, y = make_classification(400, 4, n_redundant=0, weights=[0.8], random_state=5)
print(cross_val_score(SmoteLogistic(), X, y, scoring="f1", cv=3))
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
search = GridSearchCV(SmoteLogistic(), {"C": [0.1, 1], "ratio": [0.4, 0.8]}, scoring="f1", cv=3).fit(X_train, y_train)
print(f1_score(y_test, search.predict(X_test)))
