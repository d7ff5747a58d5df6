from imblearn.over_sampling import SMOTE
from prep import load_parts
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

X_train, X_test, y_train, y_test = load_parts(400)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
print(f1_score(y_test, LogisticRegression().fit(X_res, y_res).predict(X_test)))
