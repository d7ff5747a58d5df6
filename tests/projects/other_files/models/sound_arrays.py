import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

model = LogisticRegression().fit(np.load("data/X_train.npy"), np.load("data/y_train.npy"))
print(f1_score(np.load("data/y_test.npy"), model.predict(np.load("data/X_test.npy"))))
