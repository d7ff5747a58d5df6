from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline


class Trainer:
    sampler = SMOTE(random_state=0)

    def __init__(self, model):
        self.pipeline = Pipeline(steps=[("sampler", self.sampler), ("model", model)])  # expect: sampler-in-sklearn-pipeline

    def fit(self, X, y):
        self.pipeline.fit(X, y)
        return self


Trainer(LogisticRegression()).fit(*make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1))
