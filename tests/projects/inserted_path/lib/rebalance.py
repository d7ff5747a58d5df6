from imblearn.combine import SMOTEENN


def cleaned(X, y):
    return SMOTEENN(random_state=0).fit_resample(X, y)
