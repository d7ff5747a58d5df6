from sklearn.datasets import make_classification


class Over:
    def __init__(self, sampling_strategy=1.0):
        self.sampling_strategy = sampling_strategy

    def fit_resample(self, X, y):
        return X, y


X, y = make_classification(300, 6, weights=[0.85], random_state=0)
Over(sampling_strategy=3.0).fit_resample(X, y)
