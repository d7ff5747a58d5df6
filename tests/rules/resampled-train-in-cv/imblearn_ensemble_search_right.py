"""A search over models that resample in their own fit, on the training part as it is."""
from imblearn.ensemble import BalancedRandomForestClassifier, RUSBoostClassifier
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import GridSearchCV, train_test_split

X, y = make_classification(n_samples=400, n_features=6, weights=[0.8], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
forest = BalancedRandomForestClassifier(sampling_strategy="all", replacement=True, bootstrap=False, random_state=0)
search = GridSearchCV(forest, {"n_estimators": [5, 10]}, scoring="balanced_accuracy", cv=3).fit(X_train, y_train)
boost = RUSBoostClassifier(n_estimators=5, random_state=0).fit(X_train, y_train)
print(classification_report(y_test, search.predict(X_test)), classification_report(y_test, boost.predict(X_test)))
