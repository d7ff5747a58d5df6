"""Walk-forward: SMOTE within each training window."""
import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import TimeSeriesSplit

X, y = make_classification(n_samples=400, n_features=6, weights=[0.8], random_state=1)
for train, test in TimeSeriesSplit(n_splits=3).split(X):
    X_w, y_w = SMOTE(random_state=0).fit_resample(X[train], y[train])
    print(f1_score(y[test], LogisticRegression().fit(X_w, y_w).predict(X[test])))

window = 150
scores = []
for t in range(window, 350, 50):
    X_w, y_w = SMOTE(random_state=0).fit_resample(X[t - window:t], y[t - window:t])
    model = LogisticRegression().fit(X_w, y_w)
    scores.append(f1_score(y[t:t + 50], model.predict(X[t:t + 50])))
print(np.mean(scores))
