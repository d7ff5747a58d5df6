"""The model has been judged on the test rows; then it is asked about these and those it has learned together."""
import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report

X_train, y_train = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_test, y_test = make_classification(n_samples=100, n_features=8, weights=[0.9], random_state=2)
X_res, y_res = SMOTE(random_state=2).fit_resample(X_train, y_train)
model = RandomForestClassifier(n_estimators=20, random_state=0).fit(X_res, y_res)
print(classification_report(y_test, model.predict(X_test)))
X_full, y_full = np.vstack([X_train, X_test]), np.concatenate([y_train, y_test])
print(classification_report(y_full, model.predict(X_full)))
