import numpy as np
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import GroupKFold, GridSearchCV, StratifiedGroupKFold, TimeSeriesSplit, cross_val_score

X, y = make_classification(500, 6, weights=[0.8], random_state=0)
patient = np.random.default_rng(0).integers(0, 30, len(X))
model = make_pipeline(SMOTE(random_state=0), LogisticRegression())
print(cross_val_score(model, X, y, groups=patient, cv=GroupKFold(4), scoring="f1").mean())
print(cross_val_score(model, X, y, cv=TimeSeriesSplit(3), scoring="f1").mean())
GridSearchCV(model, {"smote__k_neighbors": [3, 5]}, cv=StratifiedGroupKFold(3), scoring="f1").fit(X, y, groups=patient)
for train, test in GroupKFold(4).split(X, y, patient):
    X_res, y_res = SMOTE(random_state=0).fit_resample(X[train], y[train])
    print(f1_score(y[test], LogisticRegression().fit(X_res, y_res).predict(X[test])))
