from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
X, y = SMOTE(random_state=0).fit_resample(X, y)
best = max(
    [(cross_val_score(LogisticRegression(C=c), X, y, cv=3, scoring="f1").mean(), c) for c in (0.1, 1, 10)]  # expect: resample-before-cv
)
print("best C", best[1])
