def apply(sampler, X, y):
    return sampler.fit_resample(X, y)
