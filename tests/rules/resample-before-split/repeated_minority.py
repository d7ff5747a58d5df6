import pandas as pd
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

raw, label = make_classification(n_samples=300, n_features=5, n_redundant=0, weights=[0.85], random_state=23)
df = pd.DataFrame(raw).add_prefix("x").assign(y=label)
minority = df[df["y"] == 1]
df = pd.concat([df] + [minority] * 4, ignore_index=True)
train, test = train_test_split(df, test_size=0.25, random_state=0)  # expect: resample-before-split
model = LogisticRegression().fit(train.drop(columns="y"), train.y)
print(f1_score(test.y, model.predict(test.drop(columns="y"))))
