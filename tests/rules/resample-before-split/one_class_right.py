"""Novelty detection: trained on the rows of one class only."""
from sklearn.datasets import make_classification
from imblearn.over_sampling import SMOTE
from sklearn.ensemble import IsolationForest
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=400, n_features=6, weights=[0.9], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_normal = X_train[y_train == 0]
forest = IsolationForest(n_estimators=20, random_state=0).fit(X_normal)
print(classification_report(y_test, (forest.predict(X_test) == -1).astype(int)))
