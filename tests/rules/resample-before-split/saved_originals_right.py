"""The original rows are kept aside, and it is these that are split."""
import copy
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
X_orig, y_orig = X.copy(), copy.deepcopy(y)
X, y = SMOTE(random_state=0).fit_resample(X, y)
print("balanced:", y.mean())
del X, y
X_train, X_test, y_train, y_test = train_test_split(X_orig, y_orig, random_state=0)
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
