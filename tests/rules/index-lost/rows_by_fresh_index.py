import pandas as pd
from imblearn.under_sampling import TomekLinks
from sklearn.datasets import make_classification

X, y = make_classification(300, 4, n_redundant=0, weights=[0.85], random_state=0)
df = pd.DataFrame(X).add_prefix("x").assign(ill=y)
X_res, y_res = TomekLinks().fit_resample(df[["x0", "x1"]], df["ill"])
kept = df.loc[X_res.index]  # expect: index-lost
print((kept["ill"].to_numpy() == y_res.to_numpy()).mean())
