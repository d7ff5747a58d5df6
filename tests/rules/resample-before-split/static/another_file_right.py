import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

df = pd.read_csv("raw.csv")
X, y = SMOTE(random_state=0).fit_resample(df.drop(columns="y"), df["y"])
X.assign(y=y).to_csv("balanced.csv", index=False)

data = pd.read_csv("raw.csv")
train, test = train_test_split(data, test_size=0.2, random_state=0)
model = LogisticRegression().fit(train.drop(columns="y"), train["y"])
print(f1_score(test["y"], model.predict(test.drop(columns="y"))))
