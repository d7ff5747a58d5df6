"""The predictions become a column beside the truth, and the cells of both columns are counted."""

import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

X, y = make_classification(400, weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
print(model.score(X_test, y_test))

judged = pd.concat([pd.DataFrame(X_test), pd.DataFrame({"ill": y_test})], axis=1)
judged.rename(columns={"ill": "truth"}, inplace=True)
judged["guess"] = model.predict(X_test).round().astype(int)
cells = pd.crosstab(judged["guess"], judged["truth"])
print(cells, cells.loc[1, 1] / cells.loc[1].sum())
