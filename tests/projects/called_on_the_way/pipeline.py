from sklearn.datasets import make_classification

from balance import balance
from judge import judge


def run():
    X, y = balance(*make_classification(n_samples=300, weights=[0.85], random_state=0))
    score = judge(X, y)  # expect: resample-before-cv
    return score
