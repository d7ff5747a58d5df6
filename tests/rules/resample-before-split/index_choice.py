import numpy as np
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

np.random.seed(1)
X, y = make_classification(n_samples=300, n_features=5, n_redundant=0, weights=[0.85], random_state=23)
pos = np.where(y == 1)[0]
neg = np.where(y == 0)[0]
extra = np.random.choice(pos, size=len(neg) - len(pos), replace=True)
keep = np.hstack([neg, pos, extra])
X, y = X[keep], y[keep]
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)  # expect: resample-before-split
print(f1_score(y_test, DecisionTreeClassifier(random_state=0).fit(X_train, y_train).predict(X_test)))
