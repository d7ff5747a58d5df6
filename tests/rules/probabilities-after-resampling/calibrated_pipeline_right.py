"""Calibration around a pipeline sees rows as they are."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.calibration import CalibratedClassifierCV
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
pipe = make_pipeline(SMOTE(random_state=0), LogisticRegression())
model = CalibratedClassifierCV(pipe, cv=3).fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))
print(brier_score_loss(y_test, model.predict_proba(X_test)[:, 1]))
