"""A quick try thins the rows of the common class before anything else; what is split is all rows, or these."""

import sys

import pandas as pd
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.model_selection import train_test_split


def pack(train, later, last):
    return {
        name: {"X": rows.drop(columns="ill"), "y": rows["ill"]}
        for name, rows in (("train", train), ("later", later), ("last", last))
    }


def by_lot(table):
    train, last = train_test_split(table, stratify=table["ill"], random_state=0)  # expect: undersample-before-split
    train, later = train_test_split(train, stratify=train["ill"], random_state=0)
    return pack(train, later, last)


def by_time(table):
    first = int(len(table) * 0.6)
    second = int(len(table) * 0.8)
    return pack(table.iloc[:first], table.iloc[first:second], table.iloc[second:])


X, y = make_classification(600, weights=[0.8], random_state=0)
table = pd.DataFrame(X, columns=[f"c{i}" for i in range(X.shape[1])]).assign(ill=y)
if len(sys.argv) < 9:
    table = pd.concat([table[table.ill == 1], table[table.ill == 0].sample(200, random_state=0)]).sort_index()
parts = by_time(table) if "--time" in sys.argv else by_lot(table)
model = make_pipeline(SMOTE(random_state=0), LogisticRegression())
model.fit(parts["train"]["X"], parts["train"]["y"])
for part in ("later", "last"):
    print(part, average_precision_score(parts[part]["y"], model.predict_proba(parts[part]["X"])[:, 1]))
