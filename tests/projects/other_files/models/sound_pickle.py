import pickle

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

with open("data/train.pkl", "rb") as file:
    X, y = pickle.load(file)
model = LogisticRegression().fit(X, y)
print(f1_score(np.load("data/y_test.npy"), model.predict(np.load("data/X_test.npy"))))
