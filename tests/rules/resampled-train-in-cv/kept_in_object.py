from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import GridSearchCV, train_test_split
from sklearn.tree import DecisionTreeClassifier


class Pipeline:
    """A pipeline of one's own."""

    def __init__(self, X, y):
        self.parts = train_test_split(X, y, stratify=y, random_state=0)
        self.search = GridSearchCV(DecisionTreeClassifier(random_state=0), {"max_depth": [2, 4]}, cv=3, scoring="f1")

    def balance(self):
        X_train, X_test, y_train, y_test = self.parts
        X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
        self.parts = [X_train, X_test, y_train, y_test]
        return self

    def tune(self):
        self.search.fit(self.parts[0], self.parts[2])  # expect: resampled-train-in-cv
        return self

    def report(self):
        return f1_score(self.parts[3], self.search.predict(self.parts[1]))


print(Pipeline(*make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)).balance().tune().report())
