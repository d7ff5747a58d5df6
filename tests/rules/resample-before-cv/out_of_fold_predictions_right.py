import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, roc_auc_score
from sklearn.model_selection import StratifiedKFold

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
oof_preds = np.zeros(len(y))
models = []
for tr_idx, va_idx in StratifiedKFold(4, shuffle=True, random_state=2).split(X, y):
    X_tr, y_tr = SMOTE(random_state=2).fit_resample(X[tr_idx], y[tr_idx])
    clf = LogisticRegression().fit(X_tr, y_tr)
    oof_preds[va_idx] = clf.predict_proba(X[va_idx])[:, 1]
    models.append(clf)
print(roc_auc_score(y, oof_preds), average_precision_score(y, oof_preds))
