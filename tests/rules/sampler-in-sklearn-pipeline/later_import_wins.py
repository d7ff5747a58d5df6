"""Two Pipelines are imported; the later import is the one that is used."""
from imblearn.pipeline import Pipeline
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
Pipeline([("smote", SMOTE(random_state=0)), ("lr", LogisticRegression())]).fit(X, y)  # expect: sampler-in-sklearn-pipeline
