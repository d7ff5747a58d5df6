"""The squared error of labels is the share of wrong ones: it says no more than accuracy."""

from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, mean_squared_error
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=400, n_features=5, n_redundant=0, weights=[0.9], random_state=23)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0, stratify=y)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
labels = LogisticRegression().fit(X_res, y_res).predict(X_test)
print(accuracy_score(y_test, labels))  # expect: accuracy-only
print(mean_squared_error(y_test, labels))
