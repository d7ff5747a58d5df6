import pandas as pd
from sklearn.datasets import make_classification
from sklearn.model_selection import cross_val_score
from sklearn.tree import DecisionTreeClassifier
from sklearn.utils import resample

data, target = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
df = pd.DataFrame(data).add_prefix("c")
df["label"] = target
yes, no = df.query("label == 1"), df.query("label == 0")
yes = resample(yes, replace=True, n_samples=len(no), random_state=0)
df = pd.concat([yes, no], ignore_index=True).sample(frac=1, random_state=0)
tree = DecisionTreeClassifier(random_state=0)
print(cross_val_score(tree, df.drop(columns="label"), df["label"], scoring="f1", cv=5).mean())  # expect: resample-before-cv
