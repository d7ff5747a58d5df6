from imblearn.combine import SMOTETomek


def balance(frame, target):
    X, y = SMOTETomek(random_state=0).fit_resample(frame.drop(columns=target), frame[target])
    X[target] = y
    return X
