from functools import partial

from imblearn.over_sampling import SMOTE, RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

SEED = 4
make_smote = partial(SMOTE, random_state=SEED)


def get_sampler(kind, **options):
    if kind == "smote":
        return make_smote(**options)
    elif kind == "ros":
        return RandomOverSampler(random_state=SEED)
    raise ValueError(kind)


X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=SEED)
sampler = get_sampler("smote", k_neighbors=3)
X_new, y_new = sampler.fit_resample(X, y)
X_tr, X_te, y_tr, y_te = train_test_split(X_new, y_new, random_state=SEED)  # expect: resample-before-split
print(f1_score(y_te, LogisticRegression().fit(X_tr, y_tr).predict(X_te)))
