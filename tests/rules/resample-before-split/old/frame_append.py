"""A name that is gone: DataFrame.append."""
import pandas as pd
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

staff, gone = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.8], random_state=5)
df = pd.DataFrame(staff, columns=["hours", "pay", "age", "mood"]).assign(left=gone)
left = df[df["left"] == 1]
stayed = df[df["left"] == 0]
df = stayed.append(left.sample(len(stayed), replace=True, random_state=1), ignore_index=True)
X_train, X_test, y_train, y_test = train_test_split(df.drop("left", axis=1), df["left"], random_state=1)  # expect: resample-before-split
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
