"""The labels of both classes are written anew, but classes they are."""

import numpy as np
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.utils import resample

X, y = make_classification(n_samples=400, n_features=5, n_redundant=0, weights=[0.8], random_state=23)
frequent, rare = X[y == 0], X[y == 1]
rare = resample(rare, replace=True, n_samples=len(frequent), random_state=0)
X_all = np.vstack([frequent, rare])
y_all = np.concatenate([np.zeros(len(frequent)), np.ones(len(rare))])
X_train, X_test, y_train, y_test = train_test_split(X_all, y_all, random_state=0)  # expect: resample-before-split
model = RandomForestClassifier(30, random_state=0).fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
