"""LabelEncoder on y, scalers and encoders around it: none of them resamples."""
import pandas as pd
from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import LabelEncoder, StandardScaler

data, target = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
df = pd.DataFrame(data, columns=list("abcd"))
df["status"] = pd.Series(target).map({0: "ok", 1: "failed"})
le = LabelEncoder()
df["status"] = le.fit_transform(df["status"])
X, y = df.drop(columns="status").values, df["status"].values
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
sc = StandardScaler()
X_train = sc.fit_transform(X_train)
X_test = sc.transform(X_test)
X_train, y_train = RandomOverSampler(random_state=0).fit_resample(X_train, y_train)
clf = LogisticRegression().fit(X_train, y_train)
print(classification_report(le.inverse_transform(y_test), le.inverse_transform(clf.predict(X_test))))
