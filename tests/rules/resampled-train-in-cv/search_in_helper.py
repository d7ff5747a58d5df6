from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import GridSearchCV, train_test_split


def tune(estimator, grid, X_train, y_train):
    gs = GridSearchCV(estimator, grid, cv=3, scoring="f1")
    gs.fit(X_train, y_train)  # expect: resampled-train-in-cv
    return gs.best_estimator_


def prepare(X, y):
    X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
    X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
    return X_train, X_test, y_train, y_test


X, y = make_classification(n_samples=300, n_features=8, weights=[0.85], random_state=2)
X_train, X_test, y_train, y_test = prepare(X, y)
for est, grid in [
    (LogisticRegression(), {"C": [0.1, 1]}),
    (GradientBoostingClassifier(n_estimators=10, random_state=0), {"max_depth": [2, 3]}),
]:
    best = tune(est, grid, X_train, y_train)
    print(f1_score(y_test, best.predict(X_test)))
