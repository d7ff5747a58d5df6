import xgboost as xgb
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import average_precision_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
dtrain = xgb.DMatrix(X_train, label=y_train)
dtest = xgb.DMatrix(X_test, label=y_test)
params = {"objective": "binary:logistic", "max_depth": 3}
history = xgb.cv(params, dtrain, num_boost_round=50, nfold=5, metrics="aucpr", seed=0)  # expect: resampled-train-in-cv
booster = xgb.train(params, dtrain, num_boost_round=len(history))
print(average_precision_score(y_test, booster.predict(dtest)))
