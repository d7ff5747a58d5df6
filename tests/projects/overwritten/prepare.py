"""The balanced training rows are written first, and the loop that levels the columns writes over them."""

from pathlib import Path

import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.model_selection import train_test_split

ROOT = Path(__file__).resolve().parent
OUT = ROOT / "data" / "ready"

frame = pd.read_csv(ROOT / "data" / "raw.csv")
train, test = train_test_split(frame, random_state=0)
X, y = SMOTE(random_state=0).fit_resample(train.drop(columns="y"), train["y"])
X.assign(y=y).to_csv(OUT / "train.csv", index=False)
X.assign(y=y).to_csv(OUT / "balanced.csv", index=False)
test.to_csv(OUT / "test.csv", index=False)
columns = sorted(set(train.columns) | set(test.columns))
for name, table in zip(["train", "test"], [train, test]):
    table = table.reindex(columns=columns)
    table.to_csv(ROOT / "data" / "ready" / f"{name}.csv", index=False)
