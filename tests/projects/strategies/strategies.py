from abc import ABC, abstractmethod

from imblearn.over_sampling import BorderlineSMOTE


class Strategy(ABC):
    @abstractmethod
    def apply(self, X, y): ...


class Nothing(Strategy):
    def apply(self, X, y):
        return X, y


class Oversample(Strategy):
    def __init__(self, sampler=None):
        self.sampler = sampler or BorderlineSMOTE(random_state=0)

    def apply(self, X, y):
        return self.sampler.fit_resample(X, y)


class Step:
    """Makes a function of a strategy, so that it can stand among functions."""

    def __init__(self, strategy: Strategy):
        self._strategy = strategy

    def __call__(self, X, y):
        return self._strategy.apply(X, y)
