from sklearn.metrics import average_precision_score, f1_score, roc_auc_score

from predicting import guess


def judge(model, X, y):
    labels = model.predict(X)
    return f1_score(y, labels), roc_auc_score(y, labels)


def areas(y, guess):
    return average_precision_score(y, guess)


def area_of_guess(model, X, y):
    return roc_auc_score(y, guess(model, X))
