import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.model_selection import train_test_split

frame = pd.read_csv("data/raw.csv")
train, test = train_test_split(frame, random_state=0)
X, y = SMOTE(random_state=0).fit_resample(train.drop(columns="y"), train["y"])
X.assign(y=y).to_csv("data/train_balanced.csv", index=False)
test.to_csv("data/test.csv", index=False)
