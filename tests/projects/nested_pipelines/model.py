from sklearn.pipeline import Pipeline

from stages import balanced_model, cleaning


def make_model():
    return Pipeline([("clean", cleaning()), ("balanced", balanced_model())])
