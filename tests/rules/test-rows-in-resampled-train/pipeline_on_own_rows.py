"""The sampler of the pipeline blends the rows that are judged; the grid of a picture is no other data."""
import numpy as np
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.metrics import roc_auc_score
from sklearn.svm import SVC

X, y = make_classification(n_samples=400, n_features=2, n_redundant=0, weights=[0.9], random_state=2)


def area(technique):
    pipe = make_pipeline(technique, SVC(probability=True, random_state=0))
    pipe.fit(X, y)
    columns, rows = np.meshgrid(np.arange(-3, 3, 0.5), np.arange(-3, 3, 0.5))
    print(pipe.predict(np.c_[columns.ravel(), rows.ravel()]).reshape(columns.shape))
    return roc_auc_score(y, pipe.predict_proba(X)[:, 1])  # expect: test-rows-in-resampled-train


print(area(SMOTE(random_state=0)))
