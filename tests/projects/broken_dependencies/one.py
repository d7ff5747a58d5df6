import two
from missing_module import nothing
from imblearn.over_sampling import SMOTE


def balance(X, y):
    return two.pass_on(*SMOTE().fit_resample(X, y))
