"""File names are drawn and copied, for the training folder only."""
import random
import shutil
from pathlib import Path

from sklearn.model_selection import train_test_split
from tensorflow.keras.preprocessing.image import ImageDataGenerator

files = sorted(Path("xray").glob("*/*.png"))
labels = [file.parent.name for file in files]
train_files, test_files = train_test_split(files, test_size=0.2, stratify=labels, random_state=0)
rare = [file for file in train_files if file.parent.name == "pneumonia"]
common = [file for file in train_files if file.parent.name == "normal"]
train_files += random.choices(rare, k=len(common) - len(rare))
for number, file in enumerate(train_files):
    shutil.copy(file, Path("train") / file.parent.name / f"{number}_{file.name}")
for file in test_files:
    shutil.copy(file, Path("test") / file.parent.name / file.name)
generator = ImageDataGenerator(rescale=1 / 255)
train_flow = generator.flow_from_directory("train", target_size=(64, 64))
