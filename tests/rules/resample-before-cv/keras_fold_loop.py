import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold
from tensorflow import keras


def build():
    model = keras.Sequential([keras.layers.Dense(8, activation="relu"), keras.layers.Dense(1, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model


X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
X, y = SMOTE(random_state=0).fit_resample(X, y)
scores = []
for train, test in StratifiedKFold(5, shuffle=True, random_state=7).split(X, y):  # expect: resample-before-cv
    model = build()
    model.fit(X[train], y[train], epochs=10, verbose=0)
    scores.append(f1_score(y[test], model.predict(X[test]) > 0.5))
print(np.mean(scores))
