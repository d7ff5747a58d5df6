"""The list that takes a row is chosen before, by its name or by its key."""
import numpy as np
from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

X, y = make_classification(weights=[0.8], random_state=0)
here, there = [], []
for i in range(len(X)):
    chosen = here if i % 5 else there
    chosen.append(i)
X_res, y_res = RandomOverSampler(random_state=0).fit_resample(X[here], y[here])
model = LogisticRegression().fit(X_res, y_res)
print(f1_score(y[there], model.predict(X[there])))

parts = {"learn": [], "ask": []}
for i in np.random.permutation(len(X)):
    parts["ask" if len(parts["ask"]) < 20 else "learn"].append(i)
X_res, y_res = RandomOverSampler(random_state=0).fit_resample(X[parts["learn"]], y[parts["learn"]])
model = LogisticRegression().fit(X_res, y_res)
print(f1_score(y[parts["ask"]], model.predict(X[parts["ask"]])))
