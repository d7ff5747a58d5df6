from imblearn.over_sampling import SMOTE
from sklearn.calibration import CalibratedClassifierCV
from sklearn.datasets import make_classification
from sklearn.metrics import average_precision_score
from sklearn.model_selection import train_test_split
from sklearn.svm import LinearSVC

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
clf = CalibratedClassifierCV(LinearSVC(), method="sigmoid", cv=5)
clf.fit(X_train, y_train)  # expect: resampled-train-in-cv
print(average_precision_score(y_test, clf.predict_proba(X_test)[:, 1]))
