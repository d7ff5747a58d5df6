import pandas as pd
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

raw, label = make_classification(n_samples=300, n_features=5, n_redundant=0, weights=[0.85], random_state=23)
data = pd.DataFrame(raw, columns=list("abcde"))
data["is_fraud"] = label

count_normal, count_fraud = data["is_fraud"].value_counts()
fraud = data[data["is_fraud"] == 1]
normal = data[data["is_fraud"] == 0]
fraud_over = fraud.sample(count_normal, replace=True, random_state=5)
data_over = pd.concat([normal, fraud_over], axis=0)

X, y = data_over.drop(columns=["is_fraud"]), data_over["is_fraud"]
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=5, stratify=y)  # expect: resample-before-split
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
