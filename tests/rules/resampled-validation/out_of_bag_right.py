from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import ExtraTreesClassifier, RandomForestClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=400, n_features=6, weights=[0.85], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
plain = RandomForestClassifier(20, oob_score=True, random_state=0).fit(X_train, y_train)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
forest = RandomForestClassifier(20, oob_score=False, random_state=0).fit(X_res, y_res)
print(plain.oob_score_, f1_score(y_test, plain.predict(X_test)), f1_score(y_test, forest.predict(X_test)))
