"""Another file, read with the same separator."""

import os

import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier

frame = pd.read_csv(os.environ.get("RAW", "data/raw.csv"), sep=",")
X_train, X_test, y_train, y_test = train_test_split(frame.drop(columns="y"), frame["y"], random_state=0)
model = KNeighborsClassifier().fit(*SMOTE(random_state=0).fit_resample(X_train, y_train))
print(f1_score(y_test, model.predict(X_test)))
