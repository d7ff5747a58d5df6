import pandas as pd
from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification

X, y = make_classification(300, 4, n_redundant=0, weights=[0.85], random_state=0)
X, y = pd.DataFrame(X).add_prefix("x"), pd.Series(y, name="ill")
X_res, y_res = RandomOverSampler(random_state=0).fit_resample(X, y)
X_res["ill"] = y  # expect: index-lost
print(X_res.isna().sum())
