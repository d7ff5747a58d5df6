import pandas as pd
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

data, target = make_classification(n_samples=600, n_features=4, n_redundant=0, weights=[0.8], random_state=1)
df = pd.DataFrame(data, columns=list("abcd")).assign(y=target)
smallest = df["y"].value_counts().min()
df = df.sample(frac=1, random_state=0).groupby("y").head(smallest)
train, test = train_test_split(df, test_size=0.25, random_state=0)  # expect: undersample-before-split
model = LogisticRegression().fit(train[list("abcd")], train["y"])
print(f1_score(test["y"], model.predict(test[list("abcd")])))
