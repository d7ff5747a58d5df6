"""cv is a list of folds, made of the resampled rows."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_validate

X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.8], random_state=1)
X_r, y_r = SMOTE(random_state=0).fit_resample(X, y)
scores = cross_validate(LogisticRegression(), X_r, y_r, cv=list(StratifiedKFold(3).split(X_r, y_r)), scoring=("f1",))  # expect: resample-before-cv
print(scores["test_f1"])
