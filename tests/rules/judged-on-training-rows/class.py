from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.tree import DecisionTreeClassifier


class Run:
    def __init__(self, X, y):
        self.X, self.y = SMOTE(random_state=0).fit_resample(X, y)
        self.model = DecisionTreeClassifier(random_state=0)

    def fit(self):
        self.model.fit(self.X, self.y)

    def result(self):
        return f1_score(self.y, self.model.predict(self.X))  # expect: judged-on-training-rows


run = Run(*make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1))
run.fit()
print(run.result())
