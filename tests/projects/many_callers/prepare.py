from imblearn.over_sampling import SMOTE
from sklearn.model_selection import train_test_split


def prepare(X, y):
    X, y = SMOTE(random_state=0).fit_resample(X, y)
    return train_test_split(X, y, random_state=0)  # expect: resample-before-split
