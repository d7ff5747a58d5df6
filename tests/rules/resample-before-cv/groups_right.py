import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import GroupKFold, LeaveOneGroupOut, StratifiedGroupKFold

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
patient = np.random.RandomState(0).randint(0, 4, size=len(y))
for splitter in [GroupKFold(n_splits=3), LeaveOneGroupOut(), StratifiedGroupKFold(n_splits=3)]:
    for train, test in splitter.split(X, y, groups=patient):
        X_res, y_res = SMOTE(random_state=0).fit_resample(X[train], y[train])
        clf = LogisticRegression().fit(X_res, y_res)
        print(type(splitter).__name__, f1_score(y[test], clf.predict(X[test])))
