import numpy as np
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier


def double(X, y):
    X_both = np.vstack((X, X[y == 1]))
    y_both = np.append(np.array(y), np.ones(sum(y == 1)))
    return X_both, y_both


def triple(X, y):
    X_all = np.concatenate([X, X[y == 1], X[y == 1]])
    return X_all, np.r_[y, y[y == 1], y[y == 1]]


data, target = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
for copy in (double, triple):
    X_more, y_more = copy(data, target)
    X_train, X_test, y_train, y_test = train_test_split(X_more, y_more, random_state=0)  # expect: resample-before-split
    tree = DecisionTreeClassifier(random_state=0).fit(X_train, y_train)
    print(f1_score(y_test, tree.predict(X_test)))
