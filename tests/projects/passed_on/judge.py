from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score


def judge(X, y):
    return cross_val_score(LogisticRegression(), X, y, scoring="f1").mean()
