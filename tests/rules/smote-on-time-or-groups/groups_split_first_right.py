import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import GroupShuffleSplit, TimeSeriesSplit

X, y = make_classification(500, 6, weights=[0.8], random_state=0)
patient = np.random.default_rng(0).integers(0, 30, len(X))
train, test = next(GroupShuffleSplit(1, test_size=0.3, random_state=0).split(X, y, patient))
X_res, y_res = SMOTE(random_state=0).fit_resample(X[train], y[train])
model = LogisticRegression().fit(X_res, y_res)
print(f1_score(y[test], model.predict(X[test])))
past, future = list(TimeSeriesSplit(3).split(X))[-1]
X_res, y_res = SMOTE(random_state=0).fit_resample(X[past], y[past])
print(f1_score(y[future], LogisticRegression().fit(X_res, y_res).predict(X[future])))
