import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification

X, y = make_classification(300, 4, n_redundant=0, weights=[0.85], random_state=0)
X, y = pd.DataFrame(X).add_prefix("x"), pd.Series(y, name="ill")
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
balanced = pd.concat([pd.DataFrame(X_res), pd.DataFrame(y_res)], axis=1)
X_res["ill"] = y_res
X_res["double"] = X_res["x0"] * 2
X_res["high"] = np.where(X_res["x1"] > X["x1"].mean(), 1, 0)
X_res["mean"] = X["x2"].mean()
X_res["first"] = X["x2"].iloc[0]
for column in X.columns:
    X_res[column] = X_res[column].astype("float32")
print(balanced.loc[X_res.index].shape, y_res.loc[X_res.index].shape)
