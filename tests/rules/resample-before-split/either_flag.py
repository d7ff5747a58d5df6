"""A test that one literal leaves open depends on the other side."""

import sys

from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


def balanced(X, y, method, is_rare):
    if method == "smote" or is_rare:
        X, y = SMOTE(random_state=0).fit_resample(X, y)
    return X, y


X, y = make_classification(n_samples=400, n_features=5, n_redundant=0, weights=[0.8], random_state=23)
X, y = balanced(X, y, "none", is_rare=len(sys.argv) < 9)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)  # expect: resample-before-split
model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
