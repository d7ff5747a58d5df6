def guess(model, X):
    return model.predict(X)
