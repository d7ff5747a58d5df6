import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.tree import DecisionTreeClassifier

np.random.seed(5)
X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
X, y = SMOTE(random_state=0).fit_resample(X, y)
test_rows = np.random.choice(len(X), size=len(X) // 4, replace=False)
X_test, y_test = X[test_rows], y[test_rows]  # expect: resample-before-split
X_train, y_train = np.delete(X, test_rows, axis=0), np.delete(y, test_rows)
print(f1_score(y_test, DecisionTreeClassifier(random_state=0).fit(X_train, y_train).predict(X_test)))
