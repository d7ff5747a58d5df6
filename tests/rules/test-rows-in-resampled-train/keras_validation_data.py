"""The rows that watch the training were split off, but from the wrong table."""
import keras
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 10, weights=[0.9], random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
X_train, X_val, y_train, y_val = train_test_split(X, y, test_size=0.2, random_state=0)
model = keras.Sequential([keras.layers.Dense(16, activation="relu"), keras.layers.Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["Precision", "Recall"])
history = model.fit(X_res, y_res, epochs=20, validation_data=(X_val, y_val), verbose=0)  # expect: test-rows-in-resampled-train
print(history.history["val_Recall"][-1])
