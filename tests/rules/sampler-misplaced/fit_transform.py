from imblearn.over_sampling import ADASYN
from sklearn.datasets import make_classification

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
sampler = ADASYN(random_state=0)
X_res = sampler.fit_transform(X, y)  # expect: sampler-misplaced
