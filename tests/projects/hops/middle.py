from low import apply


def balance(sampler, X, y):
    return apply(sampler, X, y)
