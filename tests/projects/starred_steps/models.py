from imblearn.pipeline import make_pipeline
from sklearn.linear_model import LogisticRegression

from steps import balancing, preprocessing


def resampler():
    return make_pipeline(*preprocessing(), *balancing())


def classifier():
    return make_pipeline(*preprocessing(), LogisticRegression())
