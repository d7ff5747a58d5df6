"""Two files of one class each are joined; nothing is drawn."""
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

data, target = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
frame = pd.DataFrame(data, columns=list("abcd"))
true_news, fake_news = frame[target == 0].copy(), frame[target == 1].copy()
true_news["label"], fake_news["label"] = 0, 1
df = pd.concat([true_news, fake_news]).sample(frac=1, random_state=0).reset_index(drop=True)
X_train, X_test, y_train, y_test = train_test_split(df[list("abcd")], df["label"], stratify=df["label"], random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
