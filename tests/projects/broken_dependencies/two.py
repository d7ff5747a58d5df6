import one
from . import absent


def pass_on(X, y):
    return X, y


def again(X, y):
    return one.balance(X, y)
