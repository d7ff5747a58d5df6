"""Three judgements of probabilities."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, classification_report, log_loss
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
from sklearn.calibration import CalibrationDisplay, calibration_curve

model = LogisticRegression().fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))
p = model.predict_proba(X_test)
print(brier_score_loss(y_test, p[:, 1]))  # expect: probabilities-after-resampling
print(log_loss(y_test, p))  # expect: probabilities-after-resampling
prob_true, prob_pred = calibration_curve(y_test, p[:, 1], n_bins=5)  # expect: probabilities-after-resampling
CalibrationDisplay.from_estimator(model, X_test, y_test)  # expect: probabilities-after-resampling
