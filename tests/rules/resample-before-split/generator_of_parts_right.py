from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold


def folds(X, y, k=3):
    for train, test in StratifiedKFold(k, shuffle=True, random_state=0).split(X, y):
        X_tr, y_tr = SMOTE(random_state=0).fit_resample(X[train], y[train])
        yield X_tr, y_tr, X[test], y[test]


X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
for X_t, y_t, X_val, y_val in folds(X, y):
    print(f1_score(y_val, LogisticRegression().fit(X_t, y_t).predict(X_val)))
