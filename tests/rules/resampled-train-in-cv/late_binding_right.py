"""Called before the resampling."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import cross_val_score, train_test_split


def tune():
    return max((0.1, 1.0), key=lambda c: cross_val_score(LogisticRegression(C=c), X_train, y_train, scoring="f1", cv=3).mean())


X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.8], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
best = tune()
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
print(f1_score(y_test, LogisticRegression(C=best).fit(X_train, y_train).predict(X_test)))
