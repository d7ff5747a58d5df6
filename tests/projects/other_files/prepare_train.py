import pickle

import joblib
import numpy as np
import pandas as pd
from imblearn.combine import SMOTETomek
from sklearn.model_selection import train_test_split

frame = pd.read_csv("data/raw.csv")
train, test = train_test_split(frame, random_state=0)
X, y = SMOTETomek(random_state=0).fit_resample(train.drop(columns="y"), train["y"])
X.assign(y=y).to_parquet("data/train.parquet")
test.to_parquet("data/test.parquet")
joblib.dump((X, y, test.drop(columns="y"), test["y"]), "data/parts.joblib")
np.save("data/X_train.npy", X.to_numpy())
np.save("data/y_train.npy", y.to_numpy())
np.save("data/X_test.npy", test.drop(columns="y").to_numpy())
np.save("data/y_test.npy", test["y"].to_numpy())
with open("data/train.pkl", "wb") as file:
    pickle.dump((X, y), file)
