"""Outliers of one class are removed by a rule."""
import pandas as pd
from sklearn.datasets import make_classification
from imblearn.over_sampling import SMOTE
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

values, labels = make_classification(500, 6, n_informative=4, weights=[0.8], random_state=5)
new_df = pd.DataFrame(values, columns=[f"V{i}" for i in range(6)]).assign(Class=labels)
v2_fraud = new_df["V2"].loc[new_df["Class"] == 1].values
q25, q75 = pd.Series(v2_fraud).quantile([0.25, 0.75])
low, high = q25 - 1.5 * (q75 - q25), q75 + 1.5 * (q75 - q25)
new_df = new_df.drop(new_df[(new_df["V2"] > high) | (new_df["V2"] < low)].index)
X_train, X_test, y_train, y_test = train_test_split(new_df.drop("Class", axis=1), new_df["Class"], random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
