"""A data set resamples as it is told to by the name of a method, and the test rows are told to as well."""

from enum import Enum

from imblearn.over_sampling import ADASYN, SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier


class Balance(Enum):
    KEEP = "keep"
    BLEND = "blend"


def prepare(table, labels, balance, method="smote"):
    if balance is Balance.KEEP or method not in ("smote", "adasyn"):
        return table, labels
    sampler = ADASYN(random_state=0) if method == "adasyn" else SMOTE(random_state=0)
    return sampler.fit_resample(table, labels)  # expect: resampled-test-set


X, y = make_classification(400, weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = prepare(X_train, y_train, Balance.BLEND)
X_test, y_test = prepare(X_test, y_test, Balance.BLEND)
model = KNeighborsClassifier().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
