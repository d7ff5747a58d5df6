import time
from contextlib import contextmanager
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


@contextmanager
def timer(what):
    start = time.perf_counter()
    yield
    print(f"{what}: {time.perf_counter() - start:.3f} s")


X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
with timer("resampling"):
    X, y = SMOTE(random_state=0).fit_resample(X, y)
with timer("split"):
    X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)  # expect: resample-before-split
with timer("fit"):
    model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
