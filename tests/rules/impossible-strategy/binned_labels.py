import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

rng = np.random.default_rng(0)
df = pd.DataFrame(rng.normal(size=(300, 4)), columns=list("abcd"))
df["score"] = df.sum(axis=1) + rng.normal(size=300)
df["grade"] = pd.cut(df["score"], bins=[-np.inf, 0, 2, np.inf], labels=["low", "mid", "high"])
X_train, X_test, y_train, y_test = train_test_split(df[list("abcd")], df["grade"], random_state=0)
smote = SMOTE(sampling_strategy=0.8, random_state=0)  # expect: impossible-strategy
X_more, y_more = smote.fit_resample(X_train, y_train)
print(classification_report(y_test, LogisticRegression().fit(X_more, y_more).predict(X_test)))
