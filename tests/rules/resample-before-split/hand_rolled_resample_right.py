import pandas as pd
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from sklearn.utils import resample

raw, label = make_classification(n_samples=300, n_features=5, n_redundant=0, weights=[0.85], random_state=23)
df = pd.DataFrame(raw, columns=list("abcde")).assign(Outcome=label)
X_train, X_test, y_train, y_test = train_test_split(
    df.drop("Outcome", axis=1), df["Outcome"], test_size=0.2, stratify=df["Outcome"], random_state=1
)

train_data = pd.concat([X_train, y_train], axis=1)
not_sick = train_data[train_data.Outcome == 0]
sick = train_data[train_data.Outcome == 1]
sick_upsampled = resample(sick, replace=True, n_samples=len(not_sick), random_state=27)
upsampled = pd.concat([not_sick, sick_upsampled])

clf = LogisticRegression().fit(upsampled.drop("Outcome", axis=1), upsampled.Outcome)
print(classification_report(y_test, clf.predict(X_test)))
