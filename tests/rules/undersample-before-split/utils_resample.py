import pandas as pd
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.utils import resample

raw, label = make_classification(n_samples=600, n_features=5, n_redundant=0, weights=[0.85], random_state=23)
df = pd.DataFrame(raw, columns=list("abcde")).assign(y=label)
majority, minority = df[df["y"] == 0], df[df["y"] == 1]
majority_down = resample(majority, replace=False, n_samples=len(minority), random_state=1)
df = pd.concat([majority_down, minority])
train, test = train_test_split(df, test_size=0.2, random_state=1)  # expect: undersample-before-split
model = LogisticRegression().fit(train.drop(columns="y"), train["y"])
print(f1_score(test["y"], model.predict(test.drop(columns="y"))))
