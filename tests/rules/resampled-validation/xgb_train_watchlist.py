import xgboost as xgb
from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.metrics import average_precision_score
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 10, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
X_over, y_over = RandomOverSampler(random_state=0).fit_resample(X_train, y_train)
a, b, c, d = train_test_split(X_over, y_over, random_state=0)
dtrain, dvalid, dtest = xgb.DMatrix(a, label=c), xgb.DMatrix(b, label=d), xgb.DMatrix(X_test)
params = {"objective": "binary:logistic", "eval_metric": "aucpr"}
booster = xgb.train(params, dtrain, 500, evals=[(dtrain, "train"), (dvalid, "valid")], early_stopping_rounds=20)  # expect: resampled-validation
print(average_precision_score(y_test, booster.predict(dtest)))
