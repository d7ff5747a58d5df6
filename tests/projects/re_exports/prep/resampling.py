from imblearn.over_sampling import ADASYN as _ADASYN

__all__ = ["balanced"]


def balanced(X, y):
    return _ADASYN(random_state=0).fit_resample(X, y)
