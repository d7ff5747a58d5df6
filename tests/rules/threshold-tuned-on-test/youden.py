"""Youden's threshold of the test rows."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, f1_score, roc_curve
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
import numpy as np

model = LogisticRegression().fit(X_train, y_train)
p = model.predict_proba(X_test)[:, 1]
fpr, tpr, thresholds = roc_curve(y_test, p)
gmeans = np.sqrt(tpr * (1 - fpr))
ix = np.argmax(gmeans)
print("best", thresholds[ix])
y_pred = (p >= thresholds[ix]).astype(int)
print(classification_report(y_test, y_pred))  # expect: threshold-tuned-on-test
print(f1_score(y_test, y_pred))
