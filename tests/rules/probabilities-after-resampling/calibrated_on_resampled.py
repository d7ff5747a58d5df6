"""Calibration on the resampled rows learns their mix of classes."""
from imblearn.under_sampling import RandomUnderSampler
from sklearn.calibration import CalibratedClassifierCV
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, brier_score_loss
from sklearn.model_selection import train_test_split

X, y = make_classification(900, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = RandomUnderSampler(random_state=0).fit_resample(X_train, y_train)
model = CalibratedClassifierCV(LogisticRegression(), cv=3).fit(X_res, y_res)  # expect: resampled-train-in-cv
p = model.predict_proba(X_test)[:, 1]
print(average_precision_score(y_test, p))
print(brier_score_loss(y_test, p))  # expect: probabilities-after-resampling
