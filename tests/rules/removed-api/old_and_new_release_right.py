from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
sampler = SMOTE(random_state=0)
try:
    X_res, y_res = sampler.fit_resample(X, y)
except AttributeError:
    X_res, y_res = sampler.fit_sample(X, y)
print(X_res.shape)
