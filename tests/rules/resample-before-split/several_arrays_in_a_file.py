"""Both arrays go through one file, each under its name."""

import tempfile
from pathlib import Path

import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

folder = Path(tempfile.mkdtemp())
X, y = make_classification(n_samples=400, n_features=5, n_redundant=0, weights=[0.8], random_state=23)
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
np.savez(folder / "balanced.npz", X=X_res, y=y_res)
balanced = np.load(folder / "balanced.npz")
X_train, X_test, y_train, y_test = train_test_split(balanced["X"], balanced["y"], random_state=0)  # expect: resample-before-split
model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
