from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.base import BaseEstimator
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


class OnlyIfRare(BaseEstimator):
    def __init__(self, limit=0.3):
        self.limit = limit

    def fit(self, X, y):
        return self

    def fit_resample(self, X, y):
        return SMOTE(random_state=0).fit_resample(X, y) if y.mean() < self.limit else (X, y)


X, y = make_classification(300, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = make_pipeline(OnlyIfRare(), LogisticRegression()).fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
