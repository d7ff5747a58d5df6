import random
from collections import defaultdict

from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(400, 6, weights=[0.8], random_state=0)
random.seed(0)


def judge(train, test):
    X_res, y_res = SMOTE(random_state=0).fit_resample(X[train], y[train])
    tree = DecisionTreeClassifier(random_state=0).fit(X_res, y_res)
    print(f1_score(y[test], tree.predict(X[test])))


rows_of = defaultdict(list)
for number, label in enumerate(y):
    rows_of[label].append(number)
train, test = [], []
for rows in rows_of.values():
    random.shuffle(rows)
    cut = int(0.8 * len(rows))
    train.extend(rows[:cut])
    test.extend(rows[cut:])
judge(train, test)

order = list(range(len(X)))
random.shuffle(order)
blocks = [order[start : start + 100] for start in range(0, len(order), 100)]
judge(sum(blocks[1:], []), blocks[0])

size = len(X) // 4
for fold in range(4):
    test_rows = range(fold * size, (fold + 1) * size)
    train_rows = list(range(0, fold * size)) + list(range((fold + 1) * size, len(X)))
    judge(train_rows, test_rows)
