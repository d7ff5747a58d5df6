import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.model_selection import train_test_split

frame = pd.read_csv("data/raw.csv")
X, y = SMOTE(random_state=0).fit_resample(frame.drop(columns="y"), frame["y"])
train, test = train_test_split(X.assign(y=y), random_state=0)  # expect: resample-before-split
train.to_csv("data/parts_train.csv", index=False)
test.to_csv("data/parts_test.csv", index=False)
