"""Library code: it resamples what it is given, and splits nothing."""
from imblearn.over_sampling import SMOTE, RandomOverSampler
from sklearn.base import BaseEstimator, ClassifierMixin, clone
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score


def oversample(X, y, kind="smote", **options):
    """Return X, y with the rare class enlarged."""
    samplers = {"smote": SMOTE, "random": RandomOverSampler}
    return samplers[kind](**options).fit_resample(X, y)


class Oversampled(ClassifierMixin, BaseEstimator):
    """A classifier that resamples in its own fit, so that test rows stay as they are."""

    def __init__(self, base=None, kind="smote"):
        self.base = base
        self.kind = kind

    def fit(self, X, y):
        X_res, y_res = oversample(X, y, self.kind, random_state=0)
        self.model_ = clone(self.base).fit(X_res, y_res)
        self.classes_ = self.model_.classes_
        return self

    def predict(self, X):
        return self.model_.predict(X)


X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
print(cross_val_score(Oversampled(LogisticRegression()), X, y, scoring="f1", cv=3))
