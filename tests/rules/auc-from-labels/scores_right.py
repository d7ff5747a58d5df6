"""Curves and areas of scores."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import RocCurveDisplay, average_precision_score, f1_score, precision_recall_curve, roc_auc_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
from sklearn.svm import SVC

model = LogisticRegression().fit(X_train, y_train)
machine = SVC().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)), f1_score(y_test, machine.predict(X_test)))
p = model.predict_proba(X_test)[:, 1]
print(roc_auc_score(y_test, p), average_precision_score(y_test, p.round(3)))
print(roc_auc_score(y_test, machine.decision_function(X_test)))
print(precision_recall_curve(y_test, (p + machine.decision_function(X_test)) / 2)[0])
RocCurveDisplay.from_estimator(model, X_test, y_test)
