from sklearn.datasets import make_classification


def load(rows=300):
    return make_classification(n_samples=rows, weights=[0.85], random_state=0)
