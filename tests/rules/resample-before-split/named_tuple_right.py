from collections import namedtuple

from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

Parts = namedtuple("Parts", "X_train X_test y_train y_test")
X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.8], random_state=1)
parts = Parts(*train_test_split(X, y, random_state=0))
X_res, y_res = SMOTE(random_state=0).fit_resample(parts.X_train, parts.y_train)
print(f1_score(parts.y_test, LogisticRegression().fit(X_res, y_res).predict(parts.X_test)))
