from imblearn.over_sampling import *
from sklearn.datasets import *
from sklearn.ensemble import *
from sklearn.metrics import *
from sklearn.model_selection import *

X, y = make_classification(n_samples=300, weights=[0.85], random_state=11)
X_resampled, y_resampled = SMOTE(random_state=11).fit_resample(X, y)
X_train, X_test, y_train, y_test = train_test_split(X_resampled, y_resampled, random_state=11)  # expect: resample-before-split
gb = GradientBoostingClassifier(n_estimators=15, random_state=11)
gb.fit(X_train, y_train)
print(roc_auc_score(y_test, gb.predict_proba(X_test)[:, 1]))
print(precision_score(y_test, gb.predict(X_test)))
