from concurrent.futures import ThreadPoolExecutor
from functools import partial

from sklearn.datasets import make_classification

from balancing import balance
from runs import score

X, y = make_classification(n_samples=300, weights=[0.85], random_state=0)
with ThreadPoolExecutor(max_workers=1) as pool:
    print(list(pool.map(partial(score, X, y, balance=balance), range(3))))
