import random

import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(400, 6, weights=[0.8], random_state=0)
random.seed(0)


def judge(X_train, y_train, X_test, y_test):
    X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
    tree = DecisionTreeClassifier(random_state=0).fit(X_res, y_res)
    print(f1_score(y_test, tree.predict(X_test)))


train, test = [], []
for i in range(len(X)):
    if random.random() < 0.8:
        train.append(i)
    else:
        test.append(i)
judge(X[train], y[train], X[test], y[test])

train, test = [], []
for number, features in enumerate(X):
    if number % 5 == 0:
        test.append(number)
        continue
    train.append(number)
judge(X[train], y[train], X[test], y[test])

X_old, y_old, X_new, y_new = [], [], [], []
for features, label, year in zip(X, y, np.arange(400) // 20 + 2000):
    if year < 2015:
        X_old.append(features)
        y_old.append(label)
    else:
        X_new.append(features)
        y_new.append(label)
judge(np.array(X_old), np.array(y_old), np.array(X_new), np.array(y_new))

seen, unseen = [], []
for _, row in pd.DataFrame(X).assign(y=y).iterrows():
    if random.random() < 0.8:
        seen.append(row)
    else:
        unseen.append(row)
seen, unseen = pd.DataFrame(seen), pd.DataFrame(unseen)
judge(seen.drop(columns="y"), seen["y"], unseen.drop(columns="y"), unseen["y"])
