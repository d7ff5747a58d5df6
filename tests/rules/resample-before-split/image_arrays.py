from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import load_digits
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from tensorflow.keras import layers, models
from tensorflow.keras.utils import to_categorical

folder = TemporaryDirectory()
digits = load_digits(n_class=4)
kept = (digits.target < 2) | (np.arange(len(digits.target)) % 4 == 0)
np.save(Path(folder.name) / "images.npy", digits.images[kept].reshape(-1, 8, 8, 1))
np.save(Path(folder.name) / "labels.npy", digits.target[kept])

images = np.load(Path(folder.name) / "images.npy")
labels = np.load(Path(folder.name) / "labels.npy")
n, h, w, c = images.shape
flat = images.reshape(n, h * w * c) / 16.0
flat, labels = SMOTE(random_state=42).fit_resample(flat, labels)  # expect: full-balance
images = flat.reshape(-1, h, w, c)
labels = to_categorical(labels, 4)
x_train, x_test, y_train, y_test = train_test_split(images, labels, test_size=0.2, random_state=42)  # expect: resample-before-split
model = models.Sequential([layers.Conv2D(16, 3, activation="relu"), layers.Flatten(), layers.Dense(4, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["AUC"])
model.fit(x_train, y_train, epochs=5)
print(classification_report(y_test.argmax(1), model.predict(x_test).argmax(axis=1)))
