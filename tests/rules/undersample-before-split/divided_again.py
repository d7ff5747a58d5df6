"""Rows are divided by hand; a splitter divides them once more, for nobody."""

import pandas as pd
from imblearn.under_sampling import NearMiss
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedShuffleSplit

X, y = make_classification(300, weights=[0.8], random_state=0)
X_res, y_res = NearMiss().fit_resample(pd.DataFrame(X), pd.Series(y))
X_train = X_res.sample(frac=0.75, random_state=0)
X_test = X_res.drop(X_train.index)  # expect: undersample-before-split
model = LogisticRegression().fit(X_train, y_res.loc[X_train.index])
print(f1_score(y_res.loc[X_test.index], model.predict(X_test)))
rows, others = next(StratifiedShuffleSplit(1, random_state=0).split(X_res, y_res))  # expect: undersample-before-split
