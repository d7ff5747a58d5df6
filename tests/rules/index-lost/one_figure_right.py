import pandas as pd
from imblearn.under_sampling import ClusterCentroids
from sklearn.datasets import make_classification

X, y = make_classification(300, 4, n_redundant=0, weights=[0.85], random_state=0)
df = pd.DataFrame(X).add_prefix("x").assign(ill=y)
X_res, y_res = ClusterCentroids(random_state=0).fit_resample(df[["x0", "x1"]], df["ill"])
labels, ages = df["ill"], df["x2"]
label, age = labels.iloc[0], ages.iat[-1]
X_res["first"] = label
X_res["last"] = age
print(X_res.isna().sum().sum())
