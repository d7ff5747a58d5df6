from sklearn.base import clone
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold


def judge(model, X, y, balance=None):
    scores = []
    for train, test in StratifiedKFold(5).split(X, y):
        X_train, y_train = X[train], y[train]
        if balance is not None:
            X_train, y_train = balance(X_train, y_train)
        fitted = clone(model).fit(X_train, y_train)
        scores.append(f1_score(y[test], fitted.predict(X[test])))
    return scores
