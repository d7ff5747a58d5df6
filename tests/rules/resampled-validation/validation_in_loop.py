"""Rounds are chosen by validation rows that were cut from the resampled ones."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import BaggingClassifier, ExtraTreesClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(n_samples=400, n_features=6, weights=[0.85], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
bag = BaggingClassifier(DecisionTreeClassifier(), n_estimators=20, oob_score=True, random_state=0)
bag.fit(X_res, y_res)  # expect: resampled-validation
extra = ExtraTreesClassifier(30, bootstrap=True, oob_score=True, random_state=0).fit(X_res, y_res)  # expect: resampled-validation
print(bag.oob_score_, extra.oob_score_, f1_score(y_test, bag.predict(X_test)), f1_score(y_test, extra.predict(X_test)))
