"""Thinned majority, and weights for the original one."""
import numpy as np
from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 5, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
ratio = np.sum(y_train == 0) / np.sum(y_train == 1)
X_res, y_res = RandomUnderSampler(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression(class_weight={0: 1, 1: ratio}).fit(X_res, y_res)  # expect: double-correction
print(f1_score(y_test, model.predict(X_test)))
