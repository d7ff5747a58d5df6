from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


def score(X, y, seed, balance=None):
    X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=seed)
    if balance is not None:
        X_train, y_train = balance(X_train, y_train)
    model = LogisticRegression().fit(X_train, y_train)
    return f1_score(y_test, model.predict(X_test))
