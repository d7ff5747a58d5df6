from imblearn.over_sampling import SMOTE
from prep import load, make_parts
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

X, y = load(400)
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
X_train, X_test, y_train, y_test = make_parts(X_res, y_res)  # expect: resample-before-split
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
