"""The ratio is a function's result, the model another's."""
import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 5, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)


def imbalance(labels):
    return np.count_nonzero(labels == 0) / np.count_nonzero(labels == 1)


def build(ratio):
    return LogisticRegression(class_weight={0: 1.0, 1: np.sqrt(ratio)})


ratio = imbalance(y_train)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = build(ratio)
model.fit(X_res, y_res)  # expect: double-correction
print(f1_score(y_test, model.predict(X_test)))
