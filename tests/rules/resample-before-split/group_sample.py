import pandas as pd
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

raw, label = make_classification(n_samples=300, n_features=5, n_redundant=0, weights=[0.85], random_state=23)
df = pd.DataFrame(raw).add_prefix("x").assign(y=label)
df = df.groupby("y").sample(n=df["y"].value_counts().max(), replace=True, random_state=0)
train, test = train_test_split(df, test_size=0.25, random_state=0)  # expect: resample-before-split
model = LogisticRegression().fit(train.drop(columns="y"), train.y)
print(f1_score(test.y, model.predict(test.drop(columns="y"))))
