from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import KFold

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
X, y = SMOTE(random_state=0).fit_resample(X, y)
folds = list(KFold(3, shuffle=True, random_state=0).split(X))  # expect: resample-before-cv
total = 0
for i in range(3):
    tr, te = folds[i]
    total += f1_score(y[te], LogisticRegression().fit(X[tr], y[tr]).predict(X[te]))
print(total / 3)
