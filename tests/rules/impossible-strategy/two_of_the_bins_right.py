"""Of three bins two are left; of another column three bins are a feature."""
import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

rng = np.random.default_rng(0)
df = pd.DataFrame(rng.normal(size=(600, 4)), columns=list("abcd"))
df["score"] = df.sum(axis=1) + rng.normal(size=600)
df["grade"] = np.where(df["score"] < 0, 0, np.where(df["score"] < 2, 1, 2))
df["size"] = pd.qcut(df["a"], 4, labels=False)
df = df[df["grade"] != 1]
X_train, X_test, y_train, y_test = train_test_split(df.drop(columns=["score", "grade"]), df["grade"], random_state=0)
X_more, y_more = SMOTE(sampling_strategy=0.8, random_state=0).fit_resample(X_train, y_train)
print(classification_report(y_test, LogisticRegression().fit(X_more, y_more).predict(X_test)))
