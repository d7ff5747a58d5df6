"""A smaller test set, drawn without regard to class."""
import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.inspection import permutation_importance
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.utils import resample, shuffle

X, y = make_classification(600, 4, n_redundant=0, weights=[0.8], random_state=5)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, test_size=0.5, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
X_small, y_small = resample(X_test, y_test, replace=False, n_samples=100, stratify=y_test, random_state=0)
print(permutation_importance(model, X_small, y_small, scoring="f1", n_repeats=2, random_state=0).importances_mean)
X_test, y_test = shuffle(X_test, y_test, random_state=0)
print(f1_score(y_test, model.predict(X_test)))
