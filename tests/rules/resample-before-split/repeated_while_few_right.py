"""Rows are gone through over and over, while there are too few, of the training part."""
import numpy as np
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.8], random_state=0)
X, X_test, y, y_test = train_test_split(X, y, random_state=0)
counts = [0, 0]
X_new, y_new = [], []
while min(counts) < 60:
    for i in range(len(X)):
        if counts[y[i]] < 60:
            counts[y[i]] += 1
            X_new.append(X[i])
            y_new.append(y[i])
model = LogisticRegression().fit(np.array(X_new), np.array(y_new))
print(f1_score(y_test, model.predict(X_test)))
