"""What was resampled goes to a file of its own; it is the first file that is split."""
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

raw, label = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=7)
pd.DataFrame(raw, columns=list("abcd")).assign(y=label).to_csv("raw.csv", index=False)

df = pd.read_csv("raw.csv")
X, y = SMOTE(random_state=0).fit_resample(df.drop(columns="y"), df["y"])
X.assign(y=y).to_csv("balanced.csv", index=False)

data = pd.read_csv("raw.csv")
train, test = train_test_split(data, test_size=0.2, random_state=0)
model = LogisticRegression().fit(train.drop(columns="y"), train["y"])
print(f1_score(test["y"], model.predict(test.drop(columns="y"))))
