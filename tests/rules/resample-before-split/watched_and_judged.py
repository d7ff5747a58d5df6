"""Validation rows that were cut from the resampled ones choose the rounds, and their score is told beside the true one."""
import lightgbm as lgb
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 10, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
X_fit, X_val, y_fit, y_val = train_test_split(X_res, y_res, random_state=1)  # expect: resample-before-split
model = lgb.LGBMClassifier(n_estimators=400)
model.fit(X_fit, y_fit, eval_set=[(X_val, y_val)], callbacks=[lgb.early_stopping(20)])
print(f1_score(y_val, model.predict(X_val)), f1_score(y_test, model.predict(X_test)))
