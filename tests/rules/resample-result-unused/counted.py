from collections import Counter

import numpy as np
import pandas as pd
from imblearn.over_sampling import ADASYN
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

X, y = make_classification(400, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = ADASYN(random_state=0).fit_resample(X_train, y_train)  # expect: resample-result-unused
print("before", Counter(y_train), "after", Counter(y_res))
print(f"{X_res.shape} rows, {len(y_res)} labels, {(y_res == 1).sum()} of them rare")
print(pd.Series(y_res).value_counts(), np.bincount(y_res))
svm = SVC().fit(X_train, y_train)
print(f1_score(y_test, svm.predict(X_test)))
