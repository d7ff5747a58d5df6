import inspect

import imblearn
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
sampler = SMOTE(random_state=0)
if hasattr(sampler, "fit_sample"):
    X_res, y_res = sampler.fit_sample(X, y)
else:
    X_res, y_res = sampler.fit_resample(X, y)
print(X_res.shape)

if tuple(map(int, imblearn.__version__.split(".")[:2])) < (0, 8):
    X_res, y_res = sampler.fit_sample(X, y)
else:
    X_res, y_res = sampler.fit_resample(X, y)
print(X_res.shape)

options = {"random_state": 0}
if "n_jobs" in inspect.signature(SMOTE.__init__).parameters:
    options["n_jobs"] = -1
X_res, y_res = SMOTE(**options).fit_resample(X, y)
print(X_res.shape)
