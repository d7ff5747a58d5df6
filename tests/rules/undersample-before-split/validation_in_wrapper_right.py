from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.metrics import average_precision_score, f1_score
from sklearn.model_selection import train_test_split
from xgboost import XGBClassifier


class Stopped:
    def __init__(self):
        self.model = XGBClassifier(n_estimators=50, early_stopping_rounds=5)

    def fit(self, X, y):
        X_fit, X_watch, y_fit, y_watch = train_test_split(X, y, stratify=y, random_state=0)
        self.model.fit(X_fit, y_fit, eval_set=[(X_watch, y_watch)], verbose=False)
        return self

    def predict_proba(self, X):
        return self.model.predict_proba(X)[:, 1]


X, y = make_classification(n_samples=300, weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_less, y_less = RandomUnderSampler(random_state=0).fit_resample(X_train, y_train)
chances = Stopped().fit(X_less, y_less).predict_proba(X_test)
print(average_precision_score(y_test, chances), f1_score(y_test, chances >= 0.5))
