import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)

skf = StratifiedKFold(n_splits=5)
f1s = []
for fold, (train_idx, test_idx) in enumerate(skf.split(X, y), start=1):
    X_tr, X_te = X[train_idx], X[test_idx]
    y_tr, y_te = y[train_idx], y[test_idx]
    X_tr, y_tr = SMOTE(random_state=0).fit_resample(X_tr, y_tr)
    clf = LogisticRegression().fit(X_tr, y_tr)
    f1s.append(f1_score(y_te, clf.predict(X_te)))
print(np.mean(f1s))
