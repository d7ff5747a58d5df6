import random

from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(300, 4, n_redundant=0, weights=[0.85], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
rare = [i for i in range(len(y_train)) if y_train[i] == 1]
frequent = [i for i in range(len(y_train)) if y_train[i] == 0]
rows = frequent + random.choices(rare, k=len(frequent))  # over-sampled by hand
tree = DecisionTreeClassifier(random_state=0).fit(X_train[rows], y_train[rows])
print(f1_score(y_test, tree.predict(X_test)))
