import numpy as np
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier
from sklearn.utils import resample, shuffle

X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
X_up, y_up = resample(X[y == 1], y[y == 1], replace=True, n_samples=X[y == 0].shape[0], random_state=123)
X_bal = np.vstack((X[y == 0], X_up))
y_bal = np.hstack((y[y == 0], y_up))
X_bal, y_bal = shuffle(X_bal, y_bal, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X_bal, y_bal, random_state=1)  # expect: resample-before-split
print(f1_score(y_test, DecisionTreeClassifier(random_state=0).fit(X_train, y_train).predict(X_test)))
