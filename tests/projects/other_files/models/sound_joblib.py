import joblib
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

X_train, y_train, X_test, y_test = joblib.load("data/parts.joblib")
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
