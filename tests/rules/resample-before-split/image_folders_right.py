"""File names are drawn and copied, for the training folder only."""
import random
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from matplotlib.pyplot import imsave
from sklearn.datasets import load_digits
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from tensorflow.keras.layers import Conv2D, Dense, Flatten
from tensorflow.keras.models import Sequential
from tensorflow.keras.preprocessing.image import ImageDataGenerator

folder = TemporaryDirectory()
home = Path(folder.name)
for part in ("scans", "train", "test"):
    for name in ("normal", "pneumonia"):
        (home / part / name).mkdir(parents=True)
digits = load_digits(n_class=2)
for number, label in enumerate(digits.target):
    if label == 0 or number % 4 == 0:
        path = home / "scans" / ("pneumonia" if label else "normal") / f"{number}.png"
        imsave(path, digits.images[number], cmap="gray")

generator = ImageDataGenerator(rescale=1 / 255)
scans = generator.flow_from_directory(home / "scans", target_size=(8, 8), class_mode="binary")
print(np.bincount(scans.classes))
files = sorted((home / "scans").glob("*/*.png"))
labels = [file.parent.name for file in files]
train_files, test_files = train_test_split(files, test_size=0.2, stratify=labels, random_state=0)
rare = [file for file in train_files if file.parent.name == "pneumonia"]
common = [file for file in train_files if file.parent.name == "normal"]
train_files += random.choices(rare, k=len(common) - len(rare))
for number, file in enumerate(train_files):
    shutil.copy(file, home / "train" / file.parent.name / f"{number}_{file.name}")
for file in test_files:
    shutil.copy(file, home / "test" / file.parent.name / file.name)

test_flow = generator.flow_from_directory(home / "test", target_size=(8, 8), class_mode="binary", shuffle=False)
train_flow = generator.flow_from_directory(home / "train", target_size=(8, 8), class_mode="binary")
model = Sequential([Conv2D(16, 3, activation="relu"), Flatten(), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
model.fit(train_flow, epochs=5)
print(classification_report(test_flow.classes, model.predict(test_flow) > 0.5))
