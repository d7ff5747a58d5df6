"""One visit of each patient is kept, whichever class it has."""

import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

raw, label = make_classification(n_samples=800, n_features=5, n_redundant=0, weights=[0.8], random_state=23)
df = pd.DataFrame(raw).add_prefix("x").assign(y=label, patient=np.arange(800) // 2)
df = df.groupby("patient").sample(n=1, random_state=0)
X, y = df.drop(columns=["y", "patient"]), df["y"]
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0, stratify=y)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
