"""Each of several objects loads rows of its own; some are drawn by lot, and resample their rows before they divide them."""

import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.model_selection import train_test_split


class Hospital:
    def __init__(self, number):
        self.number = number
        self.rows = None

    def load(self):
        X, y = make_classification(400, weights=[0.85], random_state=self.number)
        self.rows = {"X": X, "y": y}

    def train(self):
        if self.rows is None:
            raise ValueError("load the rows first")
        X, y = self.rows["X"], self.rows["y"]
        if y.mean() < 0.3:
            X, y = SMOTE(random_state=0).fit_resample(X, y)
        X_train, X_held, y_train, y_held = train_test_split(X, y, random_state=0)  # expect: resample-before-split
        model = LogisticRegression().fit(X_train, y_train)
        return average_precision_score(y_held, model.predict_proba(X_held)[:, 1])


hospitals = []
for number in range(4):
    hospital = Hospital(number)
    hospital.load()
    hospitals.append(hospital)
for hospital in np.random.default_rng(0).choice(np.array(hospitals), 2, replace=False):
    print(hospital.train())
