import time

from imblearn.over_sampling import SMOTE
from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression

X, y = make_classification(400, 6, weights=[0.85], random_state=0)
start = time.time()
_ = SMOTE(random_state=0).fit_resample(X, y)
print(time.time() - start)
under = RandomUnderSampler(random_state=0)
under.fit_resample(X, y)
chosen = under.sample_indices_
LogisticRegression().fit(X[chosen], y[chosen])
