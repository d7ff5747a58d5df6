"""Fewer rows of a large file, whatever their class: the class mix stays."""
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

raw, label = make_classification(n_samples=1200, n_features=5, n_redundant=0, weights=[0.85], random_state=23)
big = pd.DataFrame(raw, columns=list("abcde")).assign(y=label)
df = big.sample(n=600, random_state=0)
df = df.sample(frac=1, random_state=1).reset_index(drop=True)
df = df[df.a > -3].head(500)
X_train, X_test, y_train, y_test = train_test_split(df.drop(columns="y"), df.y, stratify=df.y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
