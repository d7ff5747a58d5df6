def drop_constant(X):
    return X[:, X.std(axis=0) > 0]
