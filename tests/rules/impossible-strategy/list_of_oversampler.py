from imblearn.over_sampling import ADASYN
from sklearn.datasets import make_classification

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
ADASYN(sampling_strategy=[1]).fit_resample(X, y)  # expect: impossible-strategy
