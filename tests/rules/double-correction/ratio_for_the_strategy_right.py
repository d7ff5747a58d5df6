"""The counts choose how far to resample, and are printed."""
import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 5, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
negative, positive = np.bincount(y_train)
print(negative / positive)
X_res, y_res = SMOTE(sampling_strategy=min(1.0, 3 * positive / negative), random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression(C=1 / len(y_train)).fit(X_res, y_res)
print(f1_score(y_test, model.predict(X_test)))
