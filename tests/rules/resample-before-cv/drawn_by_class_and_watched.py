"""Each class is drawn by itself: the rows that a network is watched by are all of one class, and were drawn as well."""

import pandas as pd
from keras.layers import Dense
from keras.models import Sequential
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegressionCV

X, y = make_classification(n_samples=300, n_features=5, n_redundant=0, weights=[0.8], random_state=23)
table = pd.DataFrame(X).add_prefix("x").assign(outcome=y)
size = len(table[table["outcome"] == 0])
drawn = [group.sample(n=size, replace=True, random_state=0) for _, group in table.groupby("outcome")]
balanced = pd.concat(drawn)
X_res, y_res = balanced.drop(columns="outcome"), balanced["outcome"]
network = Sequential([Dense(4, activation="relu"), Dense(1, activation="sigmoid")])
network.compile(loss="binary_crossentropy", optimizer="adam")
network.fit(X_res, y_res, epochs=2, validation_split=0.2, verbose=0)  # expect: resampled-validation
LogisticRegressionCV(Cs=2, cv=3, scoring="f1").fit(X_res, y_res)  # expect: resample-before-cv
