"""The rare rows are named three times in one `concat`."""

import pandas as pd
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

raw, label = make_classification(n_samples=400, n_features=5, n_redundant=0, weights=[0.8], random_state=23)
df = pd.DataFrame(raw).add_prefix("x").assign(y=label)
frequent, rare = df[df.y == 0], df[df.y == 1]
df = pd.concat([frequent, rare, rare, rare], ignore_index=True)
X, y = df.drop(columns="y"), df.y
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)  # expect: resample-before-split
model = RandomForestClassifier(30, random_state=0).fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
