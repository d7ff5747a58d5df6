from joblib import Parallel, delayed
from sklearn.datasets import make_classification

from balancing import balance
from runs import score

X, y = make_classification(n_samples=300, weights=[0.85], random_state=0)
X_res, y_res = balance(X, y)
print(Parallel(n_jobs=2)(delayed(score)(X_res, y_res, seed) for seed in range(3)))  # expect: resample-before-split
