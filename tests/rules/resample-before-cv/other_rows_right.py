"""Resampled rows stand beside; the folds are made of the rows as they are."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import cross_val_score, train_test_split


def compare(X, y):
    X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
    X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
    weighted = LogisticRegression(class_weight="balanced")
    print("weights, CV", cross_val_score(weighted, X_train, y_train, scoring="f1").mean())
    print("weights, test", f1_score(y_test, weighted.fit(X_train, y_train).predict(X_test)))
    print("SMOTE, test", f1_score(y_test, LogisticRegression().fit(X_res, y_res).predict(X_test)))


X, y = make_classification(400, 4, n_redundant=0, weights=[0.8], random_state=5)
compare(X, y)
