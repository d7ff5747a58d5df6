from sklearn.metrics import f1_score, roc_auc_score


def judge(model, X_train, X_test, y_train, y_test):
    labels = model.fit(X_train, y_train).predict(X_test)
    return f1_score(y_test, labels), roc_auc_score(y_test, labels)
