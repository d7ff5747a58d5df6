"""SMOTENC where there are categories, SMOTE where there are none."""
import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from imblearn.over_sampling import SMOTENC
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import OrdinalEncoder

data, target = make_classification(400, 5, weights=[0.8], random_state=0)
rng = np.random.default_rng(0)
df = pd.DataFrame(data).add_prefix("x")
df["city"] = rng.choice(["Bonn", "Lyon", "Oslo", "Rome"], 400)
df["job"] = rng.choice(["clerk", "nurse", "cook"], 400)
categories = list(df.select_dtypes(exclude="number").columns)
if categories:
    df[categories] = OrdinalEncoder().fit_transform(df[categories])
X, y = df, target
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
if categories:
    sampler = SMOTENC(categorical_features=categories, sampling_strategy=0.5, random_state=0)
else:
    sampler = SMOTE(sampling_strategy=0.5, random_state=0)
X_res, y_res = sampler.fit_resample(X_train, y_train)
model = LogisticRegression(max_iter=500).fit(X_res, y_res)
print(f1_score(y_test, model.predict(X_test)))
