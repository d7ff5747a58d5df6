from imblearn import over_sampling, under_sampling
from sklearn.datasets import make_classification


def balance(X, y, sampler):
    return sampler.fit_sample(X, y)  # expect: removed-api


X, y = make_classification(300, 6, weights=[0.85], random_state=0)
for sampler in (over_sampling.ADASYN(random_state=0), under_sampling.NearMiss()):
    print(balance(X, y, sampler)[0].shape)
