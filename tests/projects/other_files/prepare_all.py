import pickle

import joblib
import numpy as np
import pandas as pd
from imblearn.combine import SMOTETomek

frame = pd.read_csv("data/raw.csv")
X, y = SMOTETomek(random_state=0).fit_resample(frame.drop(columns="y"), frame["y"])
X.assign(y=y).to_parquet("data/all.parquet")
joblib.dump((X, y), "data/all.joblib")
np.save("data/X_all.npy", X.to_numpy())
np.save("data/y_all.npy", y.to_numpy())
with open("data/all.pkl", "wb") as file:
    pickle.dump((X, y), file)
