"""The rows of each class are looked at by themselves: what is found of the rare one, and what is taken for it."""

from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier


def rates(y_true, y_pred, rare):
    is_rare = y_true == rare
    found = (y_pred[is_rare] == rare).sum()
    mistaken = (y_pred[~is_rare] == rare).sum()
    return found / is_rare.sum(), mistaken / (~is_rare).sum()


def evaluate(X, y, rare):
    X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
    X_res, y_res = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(X_train, y_train)
    model = DecisionTreeClassifier(random_state=0).fit(X_res, y_res)
    return rates(y_test, model.predict(X_test), rare)


X, y = make_classification(weights=[0.9], random_state=0)
for rare in set(y):
    print(evaluate(X, y, rare))
