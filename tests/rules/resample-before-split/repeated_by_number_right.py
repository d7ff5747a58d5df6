"""Each row is put in as often as a number says that its label decides, of the training part."""
import numpy as np
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.8], random_state=0)
X, X_test, y, y_test = train_test_split(X, y, random_state=0)
share = int((y == 0).sum() / (y == 1).sum())
X_new, y_new = [], []
for i in range(len(X)):
    copies = share if y[i] == 1 else 1
    for _ in range(copies):
        X_new.append(X[i])
        y_new.append(y[i])
model = LogisticRegression().fit(np.array(X_new), np.array(y_new))
print(f1_score(y_test, model.predict(X_test)))
