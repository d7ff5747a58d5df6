"""The figure before calibration stands beside the one after it."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, brier_score_loss
from sklearn.model_selection import train_test_split

X, y = make_classification(900, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X_train, y_train, stratify=y_train, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
p = model.predict_proba(X_test)[:, 1]
iso = IsotonicRegression(out_of_bounds="clip").fit(model.predict_proba(X_val)[:, 1], y_val)
print(average_precision_score(y_test, p))
print(brier_score_loss(y_test, p), brier_score_loss(y_test, iso.predict(p)))
