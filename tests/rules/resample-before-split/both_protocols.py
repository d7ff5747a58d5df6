"""A demonstration: the leaky way beside the honest one. Only the first is reported."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier


def leaky(X, y):
    X, y = SMOTE(random_state=0).fit_resample(X, y)
    X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)  # expect: resample-before-split
    return score(X_train, X_test, y_train, y_test)


def honest(X, y):
    X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
    X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
    return score(X_train, X_test, y_train, y_test)


def score(X_train, X_test, y_train, y_test):
    return f1_score(y_test, KNeighborsClassifier().fit(X_train, y_train).predict(X_test))


data = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
print(leaky(*data), honest(*data))
