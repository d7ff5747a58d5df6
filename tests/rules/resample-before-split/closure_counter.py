from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


def make_loader(X, y):
    calls = 0

    def load(balance):
        nonlocal calls, X, y
        calls += 1
        if balance:
            X, y = SMOTE(random_state=0).fit_resample(X, y)
        return X, y

    return load


load = make_loader(*make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.8], random_state=1))
load(balance=True)
X, y = load(balance=False)
a, b, c, d = train_test_split(X, y, random_state=0)  # expect: resample-before-split
print(f1_score(d, LogisticRegression().fit(a, c).predict(b)))
