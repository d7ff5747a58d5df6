"""Samplers append: the first len(X_train) rows of the result are the rows that went in."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
import numpy as np

X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
original, synthetic = X_res[: len(X_train)], X_res[len(X_train):]
assert np.allclose(original, X_train)
print("spread of the synthetic rows", synthetic.std(axis=0), "of the original", original.std(axis=0))
print(f1_score(y_test, LogisticRegression().fit(X_res, y_res).predict(X_test)))
