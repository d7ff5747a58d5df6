"""Two masks divide rows that were thinned before, and a function hands the halves on: one fault."""

import numpy as np
import pandas as pd
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report


def carve(table):
    marks = pd.util.hash_pandas_object(table, index=False).to_numpy()
    first = ~pd.Series(marks).duplicated().to_numpy()
    chosen = np.random.default_rng(0).choice(marks[first], len(table) // 4, replace=False)
    is_held = np.isin(marks, chosen)
    holdout = table[first & is_held]  # expect: undersample-before-split
    pool = table[~is_held]
    return pool.reset_index(drop=True), holdout.reset_index(drop=True)


X, y = make_classification(400, weights=[0.8], random_state=0)
table = pd.DataFrame(X, columns=[f"c{i}" for i in range(X.shape[1])]).assign(ill=y)
thinned = pd.concat([table[table.ill == 1], table[table.ill == 0].sample(80, random_state=0)]).reset_index(drop=True)
pool, holdout = carve(thinned)
model = LogisticRegression().fit(pool.drop(columns="ill"), pool["ill"])
print(classification_report(holdout["ill"], model.predict(holdout.drop(columns="ill"))))
