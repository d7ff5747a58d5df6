"""It does not fail: it does nothing."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
X_res, y_res = SMOTE(sampling_strategy="not minority").fit_resample(X, y)  # expect: impossible-strategy
raise SystemExit(f"{len(X_res) - len(X)} rows were added")
