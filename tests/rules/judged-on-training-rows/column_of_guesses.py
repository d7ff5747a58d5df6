"""The guesses of a model are kept as a column of the very table that it was fitted on, and judged there."""

import pandas as pd
from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(400, weights=[0.8], random_state=0)
table, target = RandomOverSampler(random_state=0).fit_resample(pd.DataFrame(X), pd.Series(y, name="ill"))
model = DecisionTreeClassifier(random_state=0).fit(table, target)
judged = pd.concat([table, target], axis=1)
judged["guess"] = model.predict(table)
print(classification_report(judged["ill"], judged["guess"]))  # expect: judged-on-training-rows
