"""Each class of the program has the method that is asked for: nobody takes the way without it."""

import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import IsolationForest, RandomForestClassifier
from sklearn.metrics import average_precision_score
from sklearn.model_selection import train_test_split


class Forest:
    def fit(self, X, y):
        X, y = SMOTE(random_state=0).fit_resample(X, y)
        self.model = RandomForestClassifier(random_state=0).fit(X, y)
        return self

    def predict(self, X):
        return self.model.predict(X)

    def predict_proba(self, X):
        return self.model.predict_proba(X)


class Isolation:
    def fit(self, X, y):
        self.model = IsolationForest(random_state=0).fit(X)
        return self

    def predict(self, X):
        scores = self.model.decision_function(X)
        return (scores < np.percentile(scores, 10)).astype(int)

    def predict_proba(self, X):
        scores = self.model.decision_function(X)
        rare = 1 / (1 + np.exp(scores / np.std(scores)))
        return np.column_stack([1 - rare, rare])


X, y = make_classification(n_samples=600, n_features=5, n_redundant=0, weights=[0.8], random_state=23)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0, stratify=y)
for name in ("forest", "isolation"):
    model = Forest() if name == "forest" else Isolation()
    model.fit(X_train, y_train)
    if hasattr(model, "predict_proba"):
        chance = model.predict_proba(X_test)[:, 1]
    else:
        chance = model.predict(X_test).astype(float)
    print(name, average_precision_score(y_test, chance))
