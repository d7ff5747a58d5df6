from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, permutation_test_score

X, y = make_classification(n_samples=200, n_features=4, n_redundant=0, weights=[0.8], random_state=1)
X, y = SMOTE(random_state=0).fit_resample(X, y)
score, _, p = permutation_test_score(LogisticRegression(), X, y, scoring="f1", cv=StratifiedKFold(3), n_permutations=5, random_state=0)  # expect: resample-before-cv
print(score, p)
