from imblearn.over_sampling import SMOTE

from features.columns import drop_constant


def prepare(X, y):
    return SMOTE(random_state=0).fit_resample(drop_constant(X), y)
