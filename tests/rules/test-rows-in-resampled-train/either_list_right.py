"""A condition says which list takes a row: no row is in both."""
import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
X, y = make_classification(weights=[0.8], random_state=0)
rng = np.random.default_rng(0)
here, there = [], []
for i in range(len(X)):
    (here if rng.random() < 0.8 else there).append(i)
X_res, y_res = SMOTE(random_state=0).fit_resample(X[here], y[here])
model = LogisticRegression().fit(X_res, y_res)
print(f1_score(y[there], model.predict(X[there])))
