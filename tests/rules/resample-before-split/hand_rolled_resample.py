import pandas as pd
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from sklearn.utils import resample

raw, label = make_classification(n_samples=300, n_features=5, n_redundant=0, weights=[0.85], random_state=23)
df = pd.DataFrame(raw, columns=list("abcde")).assign(Outcome=label)

df_majority = df[df.Outcome == 0]
df_minority = df[df.Outcome == 1]
df_minority_upsampled = resample(df_minority,
                                 replace=True,
                                 n_samples=len(df_majority),
                                 random_state=123)
df_upsampled = pd.concat([df_majority, df_minority_upsampled])
print(df_upsampled.Outcome.value_counts())

y = df_upsampled.Outcome
X = df_upsampled.drop("Outcome", axis=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=1)  # expect: resample-before-split
clf = LogisticRegression().fit(X_train, y_train)
print(classification_report(y_test, clf.predict(X_test)))
