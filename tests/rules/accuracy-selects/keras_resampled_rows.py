"""The rows by which an epoch is picked were resampled too: accuracy misleads by that, not by the class ratio."""
from imblearn.over_sampling import SMOTE
from keras import layers, models
from keras.callbacks import EarlyStopping
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 10, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = models.Sequential([layers.Dense(8, activation="relu"), layers.Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
stop = EarlyStopping(monitor="val_accuracy", patience=5, restore_best_weights=True)
model.fit(X_train, y_train, validation_split=0.2, epochs=50, callbacks=[stop])  # expect: resampled-validation
print(classification_report(y_test, model.predict(X_test) > 0.5))
