from functools import cached_property

from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

from balancer import Balancer


class Dataset:
    def __init__(self, X, y):
        self._X, self._y = X, y

    @classmethod
    def load(cls):
        return cls(*make_classification(n_samples=300, weights=[0.85], random_state=0))

    @property
    def balanced(self):
        return Dataset(*Balancer.balance(self._X, self._y))

    @cached_property
    def parts(self):
        return train_test_split(self._X, self._y, random_state=0)
