from imblearn.over_sampling import RandomOverSampler


def repeat_rare(X, y):
    return RandomOverSampler(random_state=0).fit_resample(X, y)
