"""The values of a row are walked beside their numbers: `val` is short for "value" there, and names no held-out rows."""

import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification

X, y = make_classification(weights=[0.8], random_state=0)
names = [f"x{number}" for number in range(X.shape[1])]
X_more, y_more = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(pd.DataFrame(X, columns=names), y)
rows = X_more.sample(50, random_state=0).values

centres = []
for row in rows:
    if not centres or np.sum((np.array(centres) - row) ** 2, axis=1).min() > 40:
        centres.append(row)
rules = []
for centre in np.array(centres):
    premise = {}
    for number, val in enumerate(centre):
        premise[names[number]] = float(np.round(val, 2))
    rules.append(premise)
print(len(rules), sum(val for val in rules[0].values()))
