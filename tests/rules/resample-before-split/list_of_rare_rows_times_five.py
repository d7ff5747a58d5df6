import numpy as np
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
rare = [(row, label) for row, label in zip(X, y) if label == 1]
frequent = [(row, label) for row, label in zip(X, y) if label == 0]
pairs = frequent + rare * 5  # over-sampled by hand
X_over, y_over = np.array([row for row, _ in pairs]), np.array([label for _, label in pairs])
X_train, X_test, y_train, y_test = train_test_split(X_over, y_over, random_state=0)  # expect: resample-before-split
tree = DecisionTreeClassifier(random_state=0).fit(X_train, y_train)
print(f1_score(y_test, tree.predict(X_test)))
