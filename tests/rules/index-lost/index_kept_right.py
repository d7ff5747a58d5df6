import pandas as pd
from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification

X, y = make_classification(300, 4, n_redundant=0, weights=[0.85], random_state=0)
df = pd.DataFrame(X).add_prefix("x").assign(ill=y).sample(frac=1, random_state=0)
X_res, y_res = RandomUnderSampler(random_state=0).fit_resample(df[["x0", "x1"]], df["ill"])
kept = df.loc[X_res.index]
X_res["x2"] = df["x2"]
print((kept["ill"] == y_res).all(), X_res.isna().sum().sum())
