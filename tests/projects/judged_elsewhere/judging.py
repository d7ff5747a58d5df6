from sklearn.metrics import average_precision_score, f1_score, roc_auc_score


def judge(model, X, y):
    labels = model.predict(X)
    return f1_score(y, labels), roc_auc_score(y, labels)


def areas(y, guess):
    return average_precision_score(y, guess)
