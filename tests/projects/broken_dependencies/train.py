import pandas as pd
from sklearn.model_selection import train_test_split

import one, two, legacy

frame = pd.read_csv("a.csv")
X, y = two.again(frame.drop(columns="y"), frame["y"])
legacy.split(X, y)
X_train, X_test, y_train, y_test = train_test_split(X, y)  # expect: resample-before-split
