from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

collected = []
for seed in range(3):
    X, y = make_classification(n_samples=200, n_features=4, n_redundant=0, weights=[0.8], random_state=seed)
    X, y = SMOTE(random_state=seed).fit_resample(X, y)
    collected.append((X, y))
for X, y in collected:
    a, b, c, d = train_test_split(X, y, random_state=0)  # expect: resample-before-split
    print(f1_score(d, LogisticRegression().fit(a, c).predict(b)))
