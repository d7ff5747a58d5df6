from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score


class Objective:
    def __init__(self, X, y, sampler=None):
        self.X, self.y = X, y
        self.sampler = sampler

    def __call__(self, trial):
        model = LogisticRegression(C=trial.suggest_float("C", 0.01, 10.0, log=True))
        if self.sampler is not None:
            model = make_pipeline(self.sampler, model)
        return cross_val_score(model, self.X, self.y, scoring="f1").mean()


def balanced(X, y):
    return SMOTE(random_state=0).fit_resample(X, y)
