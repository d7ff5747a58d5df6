"""Each row is put in as often as its label says."""
import numpy as np
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.8], random_state=0)
times = {0: 1, 1: 4}
X_new, y_new = [], []
for x, label in zip(X, y):
    for _ in range(times[label]):
        X_new.append(x)
        y_new.append(label)
X_train, X_test, y_train, y_test = train_test_split(np.array(X_new), np.array(y_new), random_state=0)  # expect: resample-before-split
model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
