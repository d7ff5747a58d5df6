import pandas as pd
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from sklearn.utils import resample

data, target = make_classification(n_samples=400, n_features=6, n_informative=4, n_classes=3, weights=[0.7, 0.2], random_state=1)
df = pd.DataFrame(data).add_prefix("x").assign(level=target)
n_max = df["level"].value_counts().max()
frames = []
for level in df["level"].unique():
    subset = df[df["level"] == level]
    if len(subset) < n_max:
        subset = resample(subset, replace=True, n_samples=n_max, random_state=42)
    frames.append(subset)
df_balanced = pd.concat(frames).sample(frac=1, random_state=42).reset_index(drop=True)
train_df, test_df = train_test_split(df_balanced, test_size=0.2, stratify=df_balanced["level"], random_state=42)  # expect: resample-before-split
model = LogisticRegression(max_iter=500).fit(train_df.drop(columns="level"), train_df["level"])
print(classification_report(test_df["level"], model.predict(test_df.drop(columns="level"))))
