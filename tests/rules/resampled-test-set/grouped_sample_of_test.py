import pandas as pd
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

data, target = make_classification(n_samples=600, n_features=4, n_redundant=0, weights=[0.8], random_state=1)
df = pd.DataFrame(data, columns=list("abcd")).assign(y=target)
train_df, test_df = train_test_split(df, test_size=0.3, stratify=df["y"], random_state=0)
test_df = test_df.groupby("y").sample(n=test_df["y"].value_counts().min(), random_state=0)  # expect: resampled-test-set
model = LogisticRegression().fit(train_df[list("abcd")], train_df["y"])
print(classification_report(test_df["y"], model.predict(test_df[list("abcd")])))
