import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

train, test = pd.read_parquet("data/train.parquet"), pd.read_parquet("data/test.parquet")
model = LogisticRegression().fit(train.drop(columns="y"), train["y"])
print(f1_score(test["y"], model.predict(test.drop(columns="y"))))
