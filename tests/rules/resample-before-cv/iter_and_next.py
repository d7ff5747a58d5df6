"""Folds are taken one by one."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold

X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.8], random_state=1)
X, y = SMOTE(random_state=0).fit_resample(X, y)
pairs = StratifiedKFold(3, shuffle=True, random_state=0).split(X, y)  # expect: resample-before-cv
scores = [f1_score(y[te], LogisticRegression().fit(X[tr], y[tr]).predict(X[te])) for tr, te in pairs]
print(scores)
