import pandas as pd
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.utils import resample

raw, label = make_classification(n_samples=400, n_features=5, n_redundant=0, weights=[0.8], random_state=23)
df = pd.DataFrame(raw).add_prefix("x").assign(y=label)
train, test = train_test_split(df, random_state=0, stratify=df.y)
test_pos = resample(test[test.y == 1], replace=True, n_samples=(test.y == 0).sum(), random_state=0)  # expect: resampled-test-set
test = pd.concat([test[test.y == 0], test_pos])
model = LogisticRegression().fit(train.drop(columns="y"), train.y)
print(f1_score(test.y, model.predict(test.drop(columns="y"))))
