"""Loops within loops put each row in once."""
import numpy as np
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.8], random_state=0)
X_new, y_new = [], []
for wanted in (0, 1):
    for x, label in zip(X, y):
        if label == wanted:
            X_new.append(x)
            y_new.append(label)
X_new, X_test, y_new, y_test = train_test_split(X_new, y_new, random_state=0)
model = LogisticRegression().fit(np.array(X_new), np.array(y_new))
print(f1_score(y_test, model.predict(X_test)))
