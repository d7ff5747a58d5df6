from joblib import Parallel, delayed
from sklearn.datasets import make_classification

from balancing import balance
from runs import score

X, y = make_classification(n_samples=300, weights=[0.85], random_state=0)
print(Parallel(n_jobs=2)(delayed(score)(X, y, seed, balance) for seed in range(3)))
