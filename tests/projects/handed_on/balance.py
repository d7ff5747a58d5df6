import os
import pickle

import pandas as pd
from oversampling import oversample
from sklearn.model_selection import train_test_split

FOLDER = os.environ["FOLDER"]


def write(name, thing):
    with open(name, "wb") as file:
        pickle.dump(thing, file)


frame = pd.read_csv(f"{FOLDER}/raw.csv")
X_train, X_test, y_train, y_test = train_test_split(frame.drop(columns="y"), frame["y"], random_state=0)
X_balanced, y_balanced = oversample(X_train, y_train)
write(f"{FOLDER}/X_balanced.pkl", X_balanced)
write(f"{FOLDER}/y_balanced.pkl", y_balanced)
write(f"{FOLDER}/X_test.pkl", X_test)
write(f"{FOLDER}/y_test.pkl", y_test)
