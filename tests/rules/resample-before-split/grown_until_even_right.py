"""Rare rows are drawn and put to a list of all rows until there are as many of each class, of the training part."""
import numpy as np
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.8], random_state=0)
X, X_test, y, y_test = train_test_split(X, y, random_state=0)
X_new, y_new = X.tolist(), y.tolist()
rare = [i for i in range(len(y)) if y[i] == 1]
while sum(y_new) * 2 < len(y_new):
    i = np.random.choice(rare)
    X_new.append(X[i])
    y_new.append(1)
model = LogisticRegression().fit(np.array(X_new), np.array(y_new))
print(f1_score(y_test, model.predict(X_test)))
