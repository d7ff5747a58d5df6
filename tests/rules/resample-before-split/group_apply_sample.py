import pandas as pd
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

raw, label = make_classification(
    n_samples=400, n_features=6, n_informative=4, n_classes=3, weights=[0.7, 0.2, 0.1], random_state=23
)
df = pd.DataFrame(raw).add_prefix("x").assign(grade=label)
largest = df["grade"].value_counts().max()
balanced = df.groupby("grade", group_keys=True).apply(lambda g: g.sample(largest, replace=True, random_state=0))
balanced = balanced.reset_index(level=0).reset_index(drop=True)

train, test = train_test_split(balanced, test_size=0.25, random_state=0)  # expect: resample-before-split
model = LogisticRegression(max_iter=500).fit(train.drop(columns="grade"), train.grade)
print(f1_score(test.grade, model.predict(test.drop(columns="grade")), average="macro"))
