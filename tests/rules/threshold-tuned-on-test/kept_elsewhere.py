"""The threshold is kept in a dict, in a field, in a table, by a key."""
import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, f1_score, fbeta_score, precision_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
p = LogisticRegression().fit(X_train, y_train).predict_proba(X_test)[:, 1]
limits = np.arange(0.1, 0.9, 0.05)

best = {"f1": 0.0, "limit": 0.5}
for limit in limits:
    f1 = f1_score(y_test, p >= limit)
    if f1 > best["f1"]:
        best = {"f1": f1, "limit": limit}
print(classification_report(y_test, p >= best["limit"]))  # expect: threshold-tuned-on-test


class Tuned:
    def fit(self, y, p):
        self.limit, best = 0.5, 0.0
        for limit in limits:
            score = fbeta_score(y, p >= limit, beta=2)
            if score > best:
                self.limit, best = limit, score
        return self


print(classification_report(y_test, p >= Tuned().fit(y_test, p).limit))  # expect: threshold-tuned-on-test

table = pd.DataFrame([{"limit": limit, "f1": f1_score(y_test, p > limit)} for limit in limits])
print(classification_report(y_test, p > table.loc[table["f1"].idxmax(), "limit"]))  # expect: threshold-tuned-on-test

strictest = max(limits, key=lambda limit: precision_score(y_test, p >= limit, zero_division=0))
print(classification_report(y_test, p >= strictest))  # expect: threshold-tuned-on-test
