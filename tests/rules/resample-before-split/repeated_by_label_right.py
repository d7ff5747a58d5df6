"""Each row is put in as often as its label says, of the training part."""
import numpy as np
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.8], random_state=0)
X, X_test, y, y_test = train_test_split(X, y, random_state=0)
times = {0: 1, 1: 4}
X_new, y_new = [], []
for x, label in zip(X, y):
    for _ in range(times[label]):
        X_new.append(x)
        y_new.append(label)
model = LogisticRegression().fit(np.array(X_new), np.array(y_new))
print(f1_score(y_test, model.predict(X_test)))
