"""Models are compared by the accuracy of folds of the rows as they are, which are resampled for the last fit."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import cross_val_score, train_test_split
from sklearn.naive_bayes import GaussianNB
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(400, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
print("tree", cross_val_score(DecisionTreeClassifier(), X_train, y_train, cv=3).mean())  # expect: accuracy-selects
scores = cross_val_score(GaussianNB(), X_train, y_train, cv=3, scoring="accuracy")  # expect: accuracy-selects
print("bayes", scores.mean())
X_res, y_res = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(X_train, y_train)
print(classification_report(y_test, LogisticRegression().fit(X_res, y_res).predict(X_test)))
