"""TPOT before 1.0 picks by accuracy unless told otherwise."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from tpot import TPOTClassifier

X, y = make_classification(500, 10, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
tpot = TPOTClassifier(generations=5, population_size=20, verbosity=2)  # expect: accuracy-selects
tpot.fit(X_train, y_train)
print(classification_report(y_test, tpot.fitted_pipeline_.fit(X_res, y_res).predict(X_test)))
