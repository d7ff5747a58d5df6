import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, accuracy_score
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
table = []
for clf in (LogisticRegression(), GaussianNB()):
    y_pred = clf.fit(X_train, y_train).predict(X_test)
    report = classification_report(y_test, y_pred, output_dict=True)
    table.append({"model": type(clf).__name__, "accuracy": accuracy_score(y_test, y_pred), **report["1"]})
print(pd.DataFrame(table))
