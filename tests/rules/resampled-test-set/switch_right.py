"""A data set resamples as it is told to by a member of an enumeration: the test rows are left as they are."""

from enum import Enum, auto

import numpy as np
from imblearn.over_sampling import ADASYN, SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier


class Balance(Enum):
    KEEP = auto()
    WEIGH = auto()
    BLEND = auto()
    ADAPT = auto()


class Patients:
    def __init__(self, table, labels, balance=Balance.KEEP):
        self.table, self.labels, self.balance = table, labels, balance
        self.weights = np.bincount(labels)
        if self.balance == Balance.BLEND:
            sampler = SMOTE(random_state=0)
        elif self.balance == Balance.ADAPT:
            sampler = ADASYN(random_state=0)
        if self.balance not in [Balance.KEEP, Balance.WEIGH]:
            self.table, self.labels = sampler.fit_resample(self.table, self.labels)


X, y = make_classification(400, weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
learned = Patients(X_train, y_train, Balance.BLEND)
held = Patients(X_test, y_test, Balance.KEEP)
plain = Patients(X_test, y_test)
model = KNeighborsClassifier().fit(learned.table, learned.labels)
print(f1_score(held.labels, model.predict(held.table)), f1_score(plain.labels, model.predict(plain.table)))
