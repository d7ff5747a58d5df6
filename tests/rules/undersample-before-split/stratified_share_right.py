"""A table is cut down by the same share of each class before the split."""

import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

raw, label = make_classification(n_samples=600, n_features=5, n_redundant=0, weights=[0.8], random_state=23)
df = pd.DataFrame(raw).add_prefix("x").assign(y=label)
limit = 300
parts = []
for value in df["y"].unique():
    of_class = df[df["y"] == value]
    parts.append(of_class.sample(n=int(len(of_class) / len(df) * limit), random_state=0))
df = pd.concat(parts)
X, y = df.drop(columns="y"), df["y"]
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0, stratify=y)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
