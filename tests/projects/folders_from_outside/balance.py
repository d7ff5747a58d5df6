"""Writes the training rows as they are into one folder and balanced into another; which, the environment says."""

import os

import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.model_selection import train_test_split

plain, balanced = os.environ.get("PLAIN", "data/plain"), os.environ.get("BALANCED", "data/balanced")
for folder in (plain, balanced):
    os.makedirs(folder, exist_ok=True)

frame = pd.read_csv("data/raw.csv")
X_train, X_test, y_train, y_test = train_test_split(frame.drop(columns="y"), frame["y"], random_state=0)
X_train.to_csv(os.path.join(plain, "X_train.csv"), index=False)
y_train.to_csv(os.path.join(plain, "y_train.csv"), index=False)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
X_res.to_csv(os.path.join(balanced, "X_train.csv"), index=False)
y_res.to_csv(os.path.join(balanced, "y_train.csv"), index=False)
