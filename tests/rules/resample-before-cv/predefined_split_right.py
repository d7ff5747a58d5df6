"""Synthetic rows are never held out: PredefinedSplit keeps them in every training part, and folds hold original rows only
from a part that was not given to the resampler."""
import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, PredefinedSplit, train_test_split

X, y = make_classification(n_samples=400, n_features=6, weights=[0.85], random_state=1)
X_tr, X_val, y_tr, y_val = train_test_split(X, y, test_size=0.3, stratify=y, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_tr, y_tr)
X_all, y_all = np.vstack([X_res, X_val]), np.hstack([y_res, y_val])
fold = np.r_[np.full(len(X_res), -1), np.zeros(len(X_val))]
search = GridSearchCV(LogisticRegression(), {"C": [0.1, 1]}, cv=PredefinedSplit(fold), scoring="f1")
search.fit(X_all, y_all)
print(search.best_params_)
