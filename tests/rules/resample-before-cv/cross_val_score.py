import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import StratifiedKFold, cross_val_score

X, y = make_classification(n_samples=300, n_features=6, weights=[0.9], random_state=1)
X_res, y_res = SMOTE(random_state=1).fit_resample(X, y)

rf = RandomForestClassifier(n_estimators=10, random_state=1)
cv = StratifiedKFold(n_splits=5, shuffle=True, random_state=1)
scores = cross_val_score(rf, X_res, y_res, cv=cv, scoring="f1")  # expect: resample-before-cv
print("F1: %.3f +/- %.3f" % (np.mean(scores), np.std(scores)))
