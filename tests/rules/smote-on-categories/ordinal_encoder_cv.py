"""Codes by OrdinalEncoder, and cross-validation of a pipeline."""
import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import cross_val_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import OrdinalEncoder

data, target = make_classification(400, 5, weights=[0.8], random_state=0)
rng = np.random.default_rng(0)
df = pd.DataFrame(data).add_prefix("x")
df["city"] = rng.choice(["Bonn", "Lyon", "Oslo", "Rome"], 400)
df["job"] = rng.choice(["clerk", "nurse", "cook"], 400)
df[["city", "job"]] = OrdinalEncoder().fit_transform(df[["city", "job"]])
model = make_pipeline(SMOTE(sampling_strategy=0.5, random_state=0), LogisticRegression(max_iter=500))  # expect: smote-on-categories
print(cross_val_score(model, df, target, scoring="f1").mean())
