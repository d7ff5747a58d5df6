"""The new rows are given groups at random: blends of one patient are in the folds of another."""
import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import GroupKFold, cross_val_score

X, y = make_classification(400, 6, weights=[0.85], random_state=0)
rng = np.random.default_rng(0)
patient = rng.integers(0, 20, len(X))
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
patient = np.append(patient, rng.integers(0, 20, len(X_res) - len(X)))
forest = RandomForestClassifier(20, random_state=0)
print(cross_val_score(forest, X_res, y_res, groups=patient, cv=GroupKFold(4), scoring="f1"))  # expect: smote-on-time-or-groups
