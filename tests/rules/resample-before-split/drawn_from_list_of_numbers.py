import numpy as np
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(300, 4, n_redundant=0, weights=[0.85], random_state=1)
rare = [i for i, label in enumerate(y) if label == 1]
frequent = [i for i, label in enumerate(y) if label == 0]
np.random.seed(0)
rows = np.concatenate([frequent, np.random.choice(rare, len(frequent))])
X_over, y_over = X[rows], y[rows]  # over-sampled by hand
X_train, X_test, y_train, y_test = train_test_split(X_over, y_over, random_state=0)  # expect: resample-before-split
tree = DecisionTreeClassifier(random_state=0).fit(X_train, y_train)
print(f1_score(y_test, tree.predict(X_test)))
