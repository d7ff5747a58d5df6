import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score

X, y = np.load("data/X_all.npy"), np.load("data/y_all.npy")
print(cross_val_score(LogisticRegression(), X, y, scoring="f1"))  # expect: resample-before-cv
