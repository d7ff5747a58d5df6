import smote_variants as sv
from sklearn.datasets import make_classification

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
X_res, y_res = sv.SMOTE(proportion=1.0, n_neighbors=5, n_jobs=2).sample(X, y)
X_res, y_res = sv.ADASYN(n_jobs=2, ratio=2).sample(X, y)
