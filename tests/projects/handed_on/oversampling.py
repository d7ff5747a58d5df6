from imblearn.over_sampling import SMOTE


def oversample(X, y):
    return SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(X, y)
