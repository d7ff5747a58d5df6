"""The classes are looked at apart; nothing is drawn from them."""
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

raw, label = make_classification(n_samples=600, n_features=5, n_redundant=0, weights=[0.85], random_state=23)
df = pd.DataFrame(raw, columns=list("abcde")).assign(y=label)
good, bad = df[df.y == 0], df[df.y == 1]
print(good.describe(), bad.describe())
print("share", len(bad) / len(df), bad["a"].sample(5, random_state=0).tolist())
X, y = df.drop(columns="y"), df.y
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
