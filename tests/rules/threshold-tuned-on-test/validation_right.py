"""Validation rows tell the threshold."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, roc_curve
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X_train, y_train, stratify=y_train, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
fpr, tpr, thresholds = roc_curve(y_val, model.predict_proba(X_val)[:, 1])
limit = thresholds[(tpr - fpr).argmax()]
print("validation", classification_report(y_val, model.predict_proba(X_val)[:, 1] >= limit))
print("test", classification_report(y_test, model.predict_proba(X_test)[:, 1] >= limit))
