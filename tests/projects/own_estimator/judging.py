from sklearn.model_selection import cross_val_score


def judge(model, X, y):
    return cross_val_score(model, X, y, scoring="f1").mean()
