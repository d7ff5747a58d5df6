from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


def load():
    return make_classification(n_samples=300, weights=[0.85], random_state=0)


def balance(X, y):
    return SMOTE(random_state=0).fit_resample(X, y)


def split(X, y):
    return train_test_split(X, y, random_state=0)


def judge(X_train, X_test, y_train, y_test):
    model = LogisticRegression().fit(X_train, y_train)
    return f1_score(y_test, model.predict(X_test))
