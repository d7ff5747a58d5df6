"""Scores that were cut are labels."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, roc_auc_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
import numpy as np

model = LogisticRegression().fit(X_train, y_train)
p = model.predict_proba(X_test)
hard = (p[:, 1] >= 0.3).astype(int)
print(f1_score(y_test, hard))
print(roc_auc_score(y_test, hard))  # expect: auc-from-labels
print(roc_auc_score(y_test, np.argmax(p, axis=1)))  # expect: auc-from-labels
print(roc_auc_score(y_test, np.where(p[:, 1] > 0.5, 1, 0)))  # expect: auc-from-labels
print(roc_auc_score(y_test, [1 if each > 0.5 else 0 for each in p[:, 1]]))  # expect: auc-from-labels
print(roc_auc_score(y_test, p[:, 1]))
