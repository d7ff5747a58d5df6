"""A flag with two values, an order that is given, numbers written by hand."""
import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import LabelEncoder, OrdinalEncoder

data, target = make_classification(400, 5, weights=[0.8], random_state=0)
rng = np.random.default_rng(0)
df = pd.DataFrame(data).add_prefix("x")
df["city"] = rng.choice(["Bonn", "Lyon", "Oslo", "Rome"], 400)
df["job"] = rng.choice(["clerk", "nurse", "cook"], 400)
df["sex"] = LabelEncoder().fit_transform(rng.choice(["f", "m"], 400))
df["size"] = OrdinalEncoder(categories=[["S", "M", "L"]]).fit_transform(rng.choice(["S", "M", "L"], (400, 1)))
df["level"] = pd.Series(rng.choice(["low", "mid", "high"], 400)).map({"low": 0, "mid": 1, "high": 2})
X, y = df.drop(columns=["city", "job"]), target
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression(max_iter=500).fit(X_res, y_res)
print(f1_score(y_test, model.predict(X_test)))
