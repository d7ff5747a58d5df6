"""An option decides on the sampler, and the weights are there always."""
import numpy as np
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


def train(X, y, resamples):
    common, rare = np.bincount(y)
    steps = []
    if resamples:
        steps.append(("smote", SMOTE(random_state=0)))
    steps.append(("line", LogisticRegression(class_weight={0: 1.0, 1: common / rare})))
    return Pipeline(steps).fit(X, y)  # expect: double-correction


X, y = make_classification(500, 5, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
for resamples in np.random.default_rng(0).permutation([True, False]):
    print(f1_score(y_test, train(X_train, y_train, resamples).predict(X_test)))
