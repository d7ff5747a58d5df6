from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsClassifier

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
if len((balanced := SMOTE(random_state=0).fit_resample(X, y))[1]) > len(y):
    X, y = balanced
k, best = 1, 0.0
while k < 8:
    if (score := cross_val_score(KNeighborsClassifier(k), X, y, scoring="f1", cv=3).mean()) > best:  # expect: resample-before-cv
        best = score
    k += 3
print(best)
