"""A few test rows are printed, a few explained: they are drawn, but nobody is judged by them."""
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

data, target = make_classification(n_samples=400, n_features=4, n_redundant=0, weights=[0.8], random_state=1)
X, y = pd.DataFrame(data, columns=list("abcd")), pd.Series(target)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
print(X_test.sample(5, random_state=0))
background = X_test.sample(20, random_state=1)
print(model.decision_function(background).mean(), model.predict_proba(X_test[:3]))
print(classification_report(y_test, model.predict(X_test)))
