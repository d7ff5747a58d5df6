"""Classes that are too small, or of no interest, are left out: that is another question, not resampling."""
import pandas as pd
from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

data, target = make_classification(n_samples=500, n_features=6, n_informative=4, n_classes=4, n_clusters_per_class=1,
                                   weights=[0.6, 0.25, 0.14], random_state=1)
df = pd.DataFrame(data).add_prefix("x").assign(kind=target)
counts = df["kind"].value_counts()
df = df[df["kind"].isin(counts[counts > 20].index)]
df = df[df["kind"] != 2]
df = df[(df["kind"] == 0) | (df["kind"] == 1)]
X_train, X_test, y_train, y_test = train_test_split(df.drop(columns="kind"), df["kind"], stratify=df["kind"], random_state=0)
X_train, y_train = RandomOverSampler(random_state=0).fit_resample(X_train, y_train)
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
