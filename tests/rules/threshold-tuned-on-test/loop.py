"""All thresholds are tried on the test rows, and the best is kept."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
import numpy as np

p = LogisticRegression().fit(X_train, y_train).predict_proba(X_test)[:, 1]
best, limit = 0, 0.5
for t in np.arange(0.1, 0.9, 0.05):
    f1 = f1_score(y_test, p >= t)
    if f1 > best:
        best, limit = f1, t
print(limit, classification_report(y_test, p >= limit))  # expect: threshold-tuned-on-test
