import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

frame = pd.read_csv("../data/all_balanced.csv")
X_train, X_test, y_train, y_test = train_test_split(frame.drop(columns="y"), frame["y"])  # expect: resample-before-split
model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
