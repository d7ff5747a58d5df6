from catboost import Pool, cv
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
pool = Pool(X_res, y_res)
scores = cv(pool, {"loss_function": "Logloss", "custom_metric": "PRAUC", "iterations": 50}, fold_count=5)  # expect: resample-before-cv
print(scores.tail())
