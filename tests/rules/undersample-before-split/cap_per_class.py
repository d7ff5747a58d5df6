"""As many rows of each class at most: the frequent one loses some, the rare one none."""

import pandas as pd
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

raw, label = make_classification(n_samples=600, n_features=5, n_redundant=0, weights=[0.8], random_state=23)
df = pd.DataFrame(raw).add_prefix("x").assign(y=label)
parts = []
for value in df["y"].unique():
    of_class = df[df["y"] == value]
    parts.append(of_class.sample(n=min(len(of_class), 130), random_state=0))
df = pd.concat(parts)
X, y = df.drop(columns="y"), df["y"]
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)  # expect: undersample-before-split
model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
