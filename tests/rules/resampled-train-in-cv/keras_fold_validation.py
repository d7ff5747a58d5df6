"""The folds of a resampled training part say how many epochs are best."""
import numpy as np
from imblearn.over_sampling import ADASYN
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import KFold, train_test_split
from tensorflow import keras


def build():
    model = keras.Sequential([keras.layers.Dense(8, activation="relu"), keras.layers.Dense(1, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model


X, y = make_classification(n_samples=400, n_features=6, weights=[0.8], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = ADASYN(random_state=0).fit_resample(X_train, y_train)
losses = []
for fit_ids, watch_ids in KFold(4, shuffle=True, random_state=0).split(X_res):  # expect: resampled-train-in-cv
    watched = (X_res[watch_ids], y_res[watch_ids])
    history = build().fit(X_res[fit_ids], y_res[fit_ids], validation_data=watched, epochs=15, verbose=0)
    losses.append(history.history["val_loss"])
best = int(np.mean(losses, axis=0).argmin()) + 1
model = build()
model.fit(X_res, y_res, epochs=best, verbose=0)
print(classification_report(y_test, model.predict(X_test) > 0.5))
