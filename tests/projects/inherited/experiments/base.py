from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


class Experiment:
    def __init__(self, X, y):
        self.X = X
        self.y = y
        self.train, self.test = (X, y), None

    def split(self):
        X_train, X_test, y_train, y_test = train_test_split(*self.train, random_state=0)
        self.train, self.test = (X_train, y_train), (X_test, y_test)
        return self

    def score(self):
        model = LogisticRegression().fit(*self.train)
        return f1_score(self.test[1], model.predict(self.test[0]))
