import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

train = pd.read_csv("data/train_balanced.csv")
test = pd.read_csv("data/test.csv")
model = LogisticRegression().fit(train.drop(columns="y"), train["y"])
print(f1_score(test["y"], model.predict(test.drop(columns="y"))))
