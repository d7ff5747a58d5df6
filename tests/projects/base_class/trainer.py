from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


class Trainer:
    """Divides first or balances first, as `order` says."""

    def __init__(self, X, y):
        self.X, self.y = X, y

    def balance(self, X, y):
        return X, y

    def balance_first(self):
        X, y = self.balance(self.X, self.y)
        self.divide(X, y)
        return self.report()

    def divide_first(self):
        self.divide(self.X, self.y)
        self.X_train, self.y_train = self.balance(self.X_train, self.y_train)
        return self.report()

    def divide(self, X, y):
        self.X_train, self.X_test, self.y_train, self.y_test = train_test_split(X, y, random_state=0)

    def report(self):
        model = LogisticRegression().fit(self.X_train, self.y_train)
        return f1_score(self.y_test, model.predict(self.X_test))
