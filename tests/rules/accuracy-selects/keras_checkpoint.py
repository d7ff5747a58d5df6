"""The epoch that is kept has the best accuracy."""
from pathlib import Path
from tempfile import TemporaryDirectory

from imblearn.over_sampling import SMOTE
from keras import layers, models
from keras.callbacks import EarlyStopping, ModelCheckpoint
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 10, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X_train, y_train, test_size=0.2, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = models.Sequential([layers.Dense(8, activation="relu"), layers.Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["acc"])
folder = TemporaryDirectory()
stop = EarlyStopping(monitor="val_loss")
keep = ModelCheckpoint(Path(folder.name) / "best.keras", monitor="val_acc", save_best_only=True)  # expect: accuracy-selects
model.fit(X_train, y_train, validation_data=(X_val, y_val), epochs=50, callbacks=[stop, keep])
print(classification_report(y_test, model.predict(X_test) > 0.5))
