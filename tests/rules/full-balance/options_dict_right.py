from functools import partial
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

RATIO = 0.4
X, y = make_classification(n_samples=300, n_features=6, weights=[0.9], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
options = dict(sampling_strategy=RATIO, random_state=0)
make = partial(SMOTE, sampling_strategy=0.5)
for sampler in (SMOTE(**options), make(random_state=1), SMOTE(sampling_strategy=lambda y: {1: 100}, random_state=2)):
    X_r, y_r = sampler.fit_resample(X_train, y_train)
    print(f1_score(y_test, LogisticRegression().fit(X_r, y_r).predict(X_test)))
