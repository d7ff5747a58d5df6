from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier


class Model:
    def __init__(self, X, y):
        self.X, self.y = X, y
        self.X_train, self.X_test, self.y_train, self.y_test = train_test_split(X, y, random_state=0)
        self.clf = DecisionTreeClassifier(random_state=0)

    def train(self):
        X_bal, y_bal = SMOTE(random_state=0).fit_resample(self.X, self.y)
        self.clf.fit(X_bal, y_bal)

    def test(self):
        print(classification_report(self.y_test, self.clf.predict(self.X_test)))  # expect: test-rows-in-resampled-train


m = Model(*make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1))
m.train()
m.test()
