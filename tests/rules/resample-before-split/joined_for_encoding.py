"""Train and test files are joined to be encoded alike, and cut apart again where they met."""
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

values, labels = make_classification(400, 4, n_redundant=0, weights=[0.8], random_state=5)
df = pd.DataFrame(values, columns=list("abcd")).assign(city=["x", "y", "z", "w"] * 100, y=labels)
train, test = df.iloc[:300].copy(), df.iloc[300:].copy()
n_train = len(train)
everything = pd.concat([train, test], axis=0)
everything = pd.get_dummies(everything, columns=["city"], dtype=float)
train, test = everything[:n_train], everything[n_train:]
X_train, y_train = SMOTE(random_state=0).fit_resample(train.drop(columns="y"), train["y"])  # expect: smote-on-categories
model = LogisticRegression().fit(X_train, y_train)
print(f1_score(test["y"], model.predict(test.drop(columns="y"))))
