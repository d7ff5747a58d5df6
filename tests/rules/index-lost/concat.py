import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification

X, y = make_classification(300, 4, n_redundant=0, weights=[0.85], random_state=0)
df = pd.DataFrame(X).add_prefix("x").assign(ill=y).sample(frac=1, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(df[["x0", "x1"]], df["ill"])
whole = pd.concat([X_res, df["x2"], y_res], axis=1)  # expect: index-lost
print(whole.isna().sum())
