from imblearn.over_sampling import BorderlineSMOTE

from .base import Step


class Balance(Step):
    def __init__(self):
        self.sampler = BorderlineSMOTE(random_state=0)

    def run(self, bundle):
        bundle["X"], bundle["y"] = self.sampler.fit_resample(bundle["X"], bundle["y"])
        return bundle
