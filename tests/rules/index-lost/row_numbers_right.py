import pandas as pd
from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification

X, y = make_classification(300, 4, n_redundant=0, weights=[0.85], random_state=0)
df = pd.DataFrame(X).add_prefix("x").assign(ill=y)
over = RandomOverSampler(random_state=0)
X_res, y_res = over.fit_resample(df[["x0", "x1"]], df["ill"])
again = df.iloc[over.sample_indices_]
both = pd.concat([df, X_res])
print((again["ill"].to_numpy() == y_res.to_numpy()).all(), both.shape)
