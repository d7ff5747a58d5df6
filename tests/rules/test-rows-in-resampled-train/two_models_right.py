"""One model on the training part is judged; another, on all rows, is only explained."""
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

data, target = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.8], random_state=1)
X, y = pd.DataFrame(data, columns=list("abcd")), target
X_all, y_all = SMOTE(random_state=0).fit_resample(X, y)
explained = RandomForestClassifier(20, random_state=0).fit(X_all, y_all)
print(dict(zip(X.columns, explained.feature_importances_)))

X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
judged = RandomForestClassifier(20, random_state=0).fit(*SMOTE(random_state=0).fit_resample(X_train, y_train))
print(classification_report(y_test, judged.predict(X_test)))
