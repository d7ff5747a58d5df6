"""Accuracy and recall of two models."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, recall_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
from sklearn.tree import DecisionTreeClassifier

for model in (LogisticRegression(), DecisionTreeClassifier(random_state=0)):
    y_pred = model.fit(X_train, y_train).predict(X_test)
    print(accuracy_score(y_test, y_pred))
    print(recall_score(y_test, y_pred))  # expect: recall-without-precision
