"""The same object is judged, then refitted on all rows, and not judged again."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=42)
sm = SMOTE(random_state=2)
clf = LogisticRegression()
clf.fit(*sm.fit_resample(X_train, y_train))
print(classification_report(y_test, clf.predict(X_test)))
clf.fit(*sm.fit_resample(X, y))
print(clf.coef_)
