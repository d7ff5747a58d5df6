import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

import one, two, legacy

frame = pd.read_csv("a.csv")
X_train, X_test, y_train, y_test = train_test_split(frame.drop(columns="y"), frame["y"])
X_train, y_train = two.again(X_train, y_train)
legacy.split(X_train, y_train)
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
