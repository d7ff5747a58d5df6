from imblearn.over_sampling import SMOTE
from sklearn.calibration import CalibratedClassifierCV
from sklearn.datasets import make_classification
from sklearn.frozen import FrozenEstimator
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=500, n_features=8, weights=[0.9], random_state=2)
X_rest, X_test, y_rest, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, X_cal, y_train, y_cal = train_test_split(X_rest, y_rest, stratify=y_rest, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
base = LogisticRegression().fit(X_train, y_train)
calibrated = CalibratedClassifierCV(FrozenEstimator(base))
calibrated.fit(X_cal, y_cal)
print(average_precision_score(y_test, calibrated.predict_proba(X_test)[:, 1]))
