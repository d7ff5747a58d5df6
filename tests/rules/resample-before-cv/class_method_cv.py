from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_score


class Evaluator:
    def __init__(self, X, y, n_splits=4):
        self.X, self.y = X, y
        self.cv = StratifiedKFold(n_splits, shuffle=True, random_state=0)
        self._balance()

    def _balance(self):
        self.X, self.y = SMOTE(random_state=0).fit_resample(self.X, self.y)

    def evaluate(self, model):
        return cross_val_score(model, self.X, self.y, cv=self.cv, scoring="f1").mean()  # expect: resample-before-cv


print(Evaluator(*make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)).evaluate(LogisticRegression()))
