import numpy as np
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

np.random.seed(0)
X, y = make_classification(n_samples=600, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
zeros, ones = np.where(y == 0)[0], np.where(y == 1)[0]
np.random.shuffle(zeros)
keep = np.concatenate((zeros[: len(ones)], ones))
X, y = X[keep], y[keep]
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)  # expect: undersample-before-split
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
