"""Without resampling, accuracy is the business of general linters."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
baseline = LogisticRegression().fit(X_train, y_train)
print("baseline", accuracy_score(y_test, baseline.predict(X_test)))
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_res, y_res)
print("smote", f1_score(y_test, model.predict(X_test)))
