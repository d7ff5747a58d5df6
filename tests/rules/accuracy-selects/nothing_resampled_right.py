"""Accuracy picks, but nothing here says that the classes are imbalanced: the business of general linters."""
from sklearn.datasets import load_iris
from sklearn.model_selection import GridSearchCV, cross_val_score
from sklearn.neighbors import KNeighborsClassifier

X, y = load_iris(return_X_y=True)
search = GridSearchCV(KNeighborsClassifier(), {"n_neighbors": [1, 5, 9]}, scoring="accuracy").fit(X, y)
print(search.best_params_, cross_val_score(KNeighborsClassifier(), X, y).mean())
