import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import KFold, train_test_split

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_dev, X_hold, y_dev, y_hold = train_test_split(X, y, stratify=y, test_size=0.2, random_state=0)
X_dev, y_dev = SMOTE(random_state=0).fit_resample(X_dev, y_dev)

best_c, best = None, -1
for c in (0.01, 0.1, 1.0):
    scores = []
    for tr, va in KFold(3, shuffle=True, random_state=0).split(X_dev):  # expect: resampled-train-in-cv
        m = LogisticRegression(C=c).fit(X_dev[tr], y_dev[tr])
        scores.append(f1_score(y_dev[va], m.predict(X_dev[va])))
    if np.mean(scores) > best:
        best, best_c = np.mean(scores), c
final = LogisticRegression(C=best_c).fit(X_dev, y_dev)
print(f1_score(y_hold, final.predict(X_hold)))
