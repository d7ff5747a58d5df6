"""A balanced table for a look at it, written where the environment says."""

import os

import pandas as pd
from imblearn.over_sampling import SMOTE

frame = pd.read_csv("data/raw.csv")
X, y = SMOTE(random_state=0).fit_resample(frame.drop(columns="y"), frame["y"])
X.assign(y=y).to_csv(os.environ.get("BALANCED", "data/outside.csv"), sep=",", index=False)
