import numpy as np
import pandas as pd
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import recall_score, precision_score
from sklearn.model_selection import train_test_split

np.random.seed(3)
raw, label = make_classification(n_samples=600, n_features=5, n_redundant=0, weights=[0.85], random_state=23)
data = pd.DataFrame(raw, columns=list("abcde"))
data["Class"] = label

number_records_fraud = len(data[data.Class == 1])
fraud_indices = np.array(data[data.Class == 1].index)
normal_indices = data[data.Class == 0].index
random_normal_indices = np.random.choice(normal_indices, number_records_fraud, replace=False)
under_sample_indices = np.concatenate([fraud_indices, np.array(random_normal_indices)])
under_sample_data = data.iloc[under_sample_indices, :]
X_undersample = under_sample_data.loc[:, under_sample_data.columns != "Class"]
y_undersample = under_sample_data.loc[:, under_sample_data.columns == "Class"]

X_train_u, X_test_u, y_train_u, y_test_u = train_test_split(X_undersample, y_undersample, random_state=0)  # expect: undersample-before-split
lr = LogisticRegression()
lr.fit(X_train_u, y_train_u.values.ravel())
y_pred = lr.predict(X_test_u.values)
print(recall_score(y_test_u.values, y_pred), precision_score(y_test_u.values, y_pred))
