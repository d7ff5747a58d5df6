import lightgbm as lgb
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 10, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
X_tr, X_va, y_tr, y_va = train_test_split(X_train, y_train, random_state=1)
clf = lgb.LGBMClassifier(n_estimators=500)
clf.fit(X_tr, y_tr, eval_set=[(X_va, y_va)], callbacks=[lgb.early_stopping(20)])  # expect: resampled-validation
print(f1_score(y_test, clf.predict(X_test)))
