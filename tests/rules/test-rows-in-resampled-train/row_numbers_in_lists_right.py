import random

import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(400, 6, weights=[0.8], random_state=0)


def judge(train, test):
    X_res, y_res = SMOTE(random_state=0).fit_resample(X[train], y[train])
    tree = DecisionTreeClassifier(random_state=0).fit(X_res, y_res)
    print(f1_score(y[test], tree.predict(X[test])))


rare = [i for i in range(len(y)) if y[i] == 1]
frequent = [i for i, label in enumerate(y) if label == 0]
random.shuffle(rare)
judge(rare[:50] + frequent[:200], rare[50:] + frequent[200:])
judge(np.concatenate([rare[:50], frequent[:200]]), np.concatenate([rare[50:], frequent[200:]]))

patients = np.arange(400) % 20
judge([i for i in range(400) if patients[i] != 7], [i for i in range(400) if patients[i] == 7])

order = np.random.permutation(len(X))
test = [i for i in order if i % 5 == 0]
judge([i for i in order if i not in test], test)
