from imblearn.over_sampling import SMOTE


def balance(X, y, neighbours=5, seed=0):
    return SMOTE(k_neighbors=neighbours, random_state=seed).fit_resample(X, y)
