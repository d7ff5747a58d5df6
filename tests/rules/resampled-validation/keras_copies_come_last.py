"""Copies drawn by row number stand at the end, and the network is watched by the last rows."""
import numpy as np
from imblearn.metrics import geometric_mean_score
from keras.layers import Dense
from keras.models import Sequential
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
rare = np.flatnonzero(y_train == 1)
more = np.random.choice(rare, size=(y_train == 0).sum() - len(rare), replace=True)
rows = np.concatenate([np.arange(len(y_train)), more])
X_more, y_more = X_train[rows], y_train[rows]
network = Sequential([Dense(8, activation="relu"), Dense(1, activation="sigmoid")])
network.compile(loss="binary_crossentropy", optimizer="adam")
network.fit(X_more, y_more, epochs=3, validation_split=0.2)  # expect: resampled-validation
print(geometric_mean_score(y_test, network.predict(X_test)[:, 0] > 0.5))
