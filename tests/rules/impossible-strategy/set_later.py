from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
sampler = SMOTE(sampling_strategy=0.5, random_state=0)
sampler.set_params(sampling_strategy=2).fit_resample(X, y)  # expect: impossible-strategy
