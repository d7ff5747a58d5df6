from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
rf = RandomForestClassifier(n_estimators=10, random_state=0).fit(X_res, y_res)
print(classification_report(y_res, rf.predict(X_res)))  # expect: judged-on-training-rows
