"""Rows are chosen by what they are, not by chance within a class."""
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

values, labels = make_classification(500, 6, n_informative=4, weights=[0.8], random_state=5)
df = pd.DataFrame(values, columns=list("abcdef")).assign(y=labels)
df = df.query("a > -3 and b < 3").dropna().drop_duplicates()
df = df[(df["c"] - df["c"].mean()).abs() < 3 * df["c"].std()]
df = df.nlargest(450, "d").sort_values("e")
X_train, X_test, y_train, y_test = train_test_split(df.drop(columns="y"), df.y, stratify=df.y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
