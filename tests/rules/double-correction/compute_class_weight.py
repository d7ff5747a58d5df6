"""Weights from the original labels, as a dict of an enumeration."""
import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.utils.class_weight import compute_class_weight

X, y = make_classification(500, 5, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
weights = compute_class_weight("balanced", classes=np.unique(y_train), y=y_train)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression(class_weight=dict(enumerate(weights))).fit(X_res, y_res)  # expect: double-correction
print(f1_score(y_test, model.predict(X_test)))
