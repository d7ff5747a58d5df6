"""A condition says which list takes a row, of rows that were over-sampled before."""
import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

X, y = make_classification(weights=[0.8], random_state=0)
X, y = SMOTE(random_state=0).fit_resample(X, y)
rng = np.random.default_rng(0)
train, test = [], []
for i in range(len(X)):
    (train if rng.random() < 0.8 else test).append(i)
X_train, X_test = X[train], X[test]  # expect: resample-before-split
model = LogisticRegression().fit(X_train, y[train])
print(f1_score(y[test], model.predict(X_test)))
