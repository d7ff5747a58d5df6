"""Each fold stops by its own test part, which is told once."""
import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.model_selection import StratifiedKFold
from tensorflow.keras.callbacks import EarlyStopping
from tensorflow.keras.layers import Dense
from tensorflow.keras.models import Sequential

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
X, y = SMOTE(random_state=0).fit_resample(X, y)
scores = []
for train, test in StratifiedKFold(5, shuffle=True, random_state=7).split(X, y):  # expect: resample-before-cv
    model = Sequential([Dense(8, activation="relu"), Dense(1, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["AUC"])
    stop = EarlyStopping(patience=3, restore_best_weights=True)
    model.fit(X[train], y[train], validation_data=(X[test], y[test]), epochs=20, callbacks=[stop], verbose=0)
    scores.append(model.evaluate(X[test], y[test], verbose=0)[1])
print(np.mean(scores), np.std(scores))
