from imblearn.over_sampling import SMOTE

from .base import Experiment


class SmoteExperiment(Experiment):
    def __init__(self, X, y, neighbours=5):
        super().__init__(X, y)
        self.sampler = SMOTE(k_neighbors=neighbours, random_state=0)

    def balance(self):
        self.train = self.sampler.fit_resample(*self.train)
        return self
