import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(300, 4, n_redundant=0, weights=[0.85], random_state=0)
df = pd.DataFrame(X).add_prefix("x").assign(patient=np.arange(300), ill=y)
train, test = train_test_split(df, stratify=df["ill"], random_state=0)
X_train, y_train = train.drop(columns=["ill", "patient"]), train["ill"]
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
X_res["patient"] = train["patient"]  # expect: index-lost
print(X_res.isna().sum())
