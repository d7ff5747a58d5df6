from typing import NamedTuple

import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


class Sample(NamedTuple):
    features: np.ndarray
    labels: np.ndarray


raw = Sample(*make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.8], random_state=1))
balanced = Sample._make(SMOTE(random_state=0).fit_resample(raw.features, raw.labels))
a, b, c, d = train_test_split(balanced.features, balanced.labels, random_state=0)  # expect: resample-before-split
print(f1_score(d, LogisticRegression().fit(a, c).predict(b)))
