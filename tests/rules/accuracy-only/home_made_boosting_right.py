"""Boosting by hand weighs its own training rows: that is no judgement."""
import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)

from sklearn.tree import DecisionTreeClassifier


class Boosting:
    def fit(self, X, y):
        weights = np.full(len(y), 1 / len(y))
        self.members = []
        for _ in range(5):
            stump = DecisionTreeClassifier(max_depth=1).fit(X, y, sample_weight=weights)
            wrong = stump.predict(X) != y
            error = np.average(wrong, weights=weights)
            vote = np.log((1 - error) / error)
            weights = weights * np.exp(vote * wrong)
            weights /= weights.sum()
            self.members.append((vote, stump))
        return self


model = Boosting().fit(X_train, y_train)
