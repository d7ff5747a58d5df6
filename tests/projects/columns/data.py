import pandas as pd
from sklearn.datasets import make_classification

NUMBERS = ["a", "b", "c", "d"]


def load():
    X, y = make_classification(n_samples=300, n_features=4, weights=[0.85], random_state=0)
    return pd.DataFrame(X, columns=NUMBERS), pd.Series(y, name="target")
