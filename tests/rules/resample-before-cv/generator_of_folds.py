from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold


def folds(X, y):
    for train, test in StratifiedKFold(3).split(X, y):  # expect: resample-before-cv
        yield X[train], y[train], X[test], y[test]


X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.8], random_state=1)
X, y = SMOTE(random_state=0).fit_resample(X, y)
for X_t, y_t, X_v, y_v in folds(X, y):
    print(f1_score(y_v, LogisticRegression().fit(X_t, y_t).predict(X_v)))
