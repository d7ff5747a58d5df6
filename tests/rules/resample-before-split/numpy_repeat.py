import numpy as np
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=5, n_redundant=0, weights=[0.85], random_state=23)
X_pos, y_pos = X[y == 1], y[y == 1]
times = int((y == 0).sum() / (y == 1).sum()) - 1
X = np.vstack([X, np.repeat(X_pos, times, axis=0)])
y = np.concatenate([y, np.repeat(y_pos, times)])
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)  # expect: resample-before-split
model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
