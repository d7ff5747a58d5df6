from sklearn.model_selection import GridSearchCV, StratifiedKFold

GRID = {"model__C": [0.1, 1.0]}
SAMPLER_GRID = {"smote__k_neighbors": [3, 5], **GRID}


def search(pipeline, grid, X, y):
    found = GridSearchCV(pipeline, grid, scoring="f1", cv=StratifiedKFold(3))
    found.fit(X, y)
    return found.best_estimator_
