"""Nothing is held out but what `validation_split` takes."""
import keras
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification

X, y = make_classification(500, 10, weights=[0.9], random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
model = keras.Sequential([keras.layers.Dense(16, activation="relu"), keras.layers.Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["Precision", "Recall"])
history = model.fit(X_res, y_res, epochs=20, validation_split=0.2, verbose=0)  # expect: resampled-validation
print(history.history["val_Recall"][-1])
