from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
sampler = SMOTE(sampling_strategy=1.5, random_state=0)  # expect: impossible-strategy
X_res, y_res = sampler.fit_resample(X, y)
