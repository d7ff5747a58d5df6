from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from xgboost import XGBClassifier

X, y = make_classification(500, 10, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
X_fit, X_val, y_fit, y_val = train_test_split(X_train, y_train, test_size=0.2, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_fit, y_fit)
model = XGBClassifier(n_estimators=300, early_stopping_rounds=10, eval_metric="aucpr")
model.fit(X_res, y_res, eval_set=[(X_res, y_res), (X_val, y_val)], verbose=False)
print(classification_report(y_test, model.predict(X_test)))
