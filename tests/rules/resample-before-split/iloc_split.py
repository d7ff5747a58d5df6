import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

data, target = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
X, y = SMOTE(random_state=0).fit_resample(pd.DataFrame(data), pd.Series(target, name="y"))
df = pd.concat([X, y], axis=1).sample(frac=1, random_state=1)
df.columns = [*"abcd", "y"]
split_point = round(len(df) * 0.8)
train_df = df.iloc[:split_point]
test_df = df.iloc[split_point:]  # expect: resample-before-split
model = LogisticRegression().fit(train_df[list("abcd")], train_df["y"])
print(f1_score(test_df["y"], model.predict(test_df[list("abcd")])))
