from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.datasets import make_classification
from sklearn.model_selection import GridSearchCV, train_test_split
from sklearn.metrics import classification_report
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import StandardScaler

X, y = make_classification(n_samples=300, n_features=6, weights=[0.9], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
pipe = Pipeline(steps=[("scale", StandardScaler()), ("smote", SMOTE(random_state=0)), ("knn", KNeighborsClassifier())])
param_grid = {"smote__sampling_strategy": [0.3, 0.6], "smote__k_neighbors": [3, 5], "knn__n_neighbors": [3, 7]}
grid = GridSearchCV(estimator=pipe, param_grid=param_grid, scoring="f1", cv=3, refit=True)
grid.fit(X_train, y_train)
print(grid.best_params_, grid.best_score_)
print(classification_report(y_test, grid.predict(X_test)))
