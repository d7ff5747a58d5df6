from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.model_selection import GridSearchCV
from sklearn.neighbors import KNeighborsClassifier

X, y = make_classification(n_samples=300, n_features=6, weights=[0.9], random_state=1)
Xs, ys = SMOTE(random_state=0).fit_resample(X, y)
param_grid = {"n_neighbors": [1, 3, 7], "weights": ["uniform", "distance"]}
grid = GridSearchCV(KNeighborsClassifier(), param_grid, scoring="f1", cv=3)
grid.fit(Xs, ys)  # expect: resample-before-cv
print(grid.best_params_, grid.best_score_)
