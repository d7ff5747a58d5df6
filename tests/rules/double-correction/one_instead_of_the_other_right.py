"""An option decides in several places: a sampler in the pipeline and no weights, or weights and no sampler."""
import numpy as np
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


def train(X, y, resamples):
    common, rare = np.bincount(y)
    weights = {0: 1.0, 1: common / rare}
    steps = []
    if resamples:
        steps.append(("smote", SMOTE(random_state=0)))
    steps.append(("line", LogisticRegression(class_weight=None if resamples else weights)))
    return Pipeline(steps).fit(X, y)


def train_step(X, y, resamples):
    common, rare = np.bincount(y)
    sampler = SMOTE(random_state=0) if resamples else None
    line = LogisticRegression(class_weight={0: 1.0, 1: common / rare} if sampler is None else None)
    return Pipeline([("smote", sampler), ("line", line)]).fit(X, y)


def train_either(X, y, resamples):
    common, rare = np.bincount(y)
    model = LogisticRegression(class_weight={0: 1.0, 1: 1.0 if resamples else common / rare})
    if resamples:
        model = Pipeline([("smote", SMOTE(random_state=0)), ("line", model)])
    return model.fit(X, y)


X, y = make_classification(500, 5, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
for resamples in np.random.default_rng(0).permutation([True, False]):
    for fit in (train, train_step, train_either):
        print(f1_score(y_test, fit(X_train, y_train, resamples).predict(X_test)))
