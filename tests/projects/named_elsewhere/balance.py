from imblearn.over_sampling import SMOTE


def balance(X, y):
    return SMOTE(random_state=0).fit_resample(X, y)
