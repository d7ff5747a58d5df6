"""Weights and positions are split along; the resampling takes the training part of two of them."""
import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.8], random_state=1)
amount = np.random.RandomState(0).exponential(size=len(y))
X_tr, X_te, y_tr, y_te, _, amount_te, id_tr, id_te = train_test_split(X, y, amount, np.arange(len(y)), random_state=0)
X_tr, y_tr = SMOTE(random_state=0).fit_resample(X_tr, y_tr)
p = LogisticRegression().fit(X_tr, y_tr).predict(X_te)
print(f1_score(y_te, p), amount_te[p == 1].sum(), id_te[:3])
