import lightgbm as lgb
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
X, y = SMOTE(random_state=0).fit_resample(X, y)
data = lgb.Dataset(X, label=y)
result = lgb.cv({"objective": "binary", "metric": "average_precision"}, data, nfold=5, num_boost_round=50)  # expect: resample-before-cv
print(result)
