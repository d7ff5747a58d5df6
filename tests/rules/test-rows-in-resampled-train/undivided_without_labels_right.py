"""Rows without labels are not divided, but scaled as a whole: on that path nothing is resampled or fitted."""

import sys

from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler


def prepare(X, y):
    if y is not None:
        X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
    else:
        X_train = X
        X_test = None
        y_train = None
        y_test = None
    scaler = StandardScaler()
    X_train_scaled = scaler.fit_transform(X_train)
    X_test_scaled = None if X_test is None else scaler.transform(X_test)
    return X_train_scaled, X_test_scaled, y_train, y_test


X_all_train, y_all_train = make_classification(weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = prepare(X_all_train, None if "--predict" in sys.argv else y_all_train)
X_res, y_res = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_res, y_res)
print(f1_score(y_test, model.predict(X_test)))
