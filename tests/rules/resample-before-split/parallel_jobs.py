from imblearn.over_sampling import SMOTE
from joblib import Parallel, delayed
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)


def one_run(features, labels, seed):
    features, labels = SMOTE(random_state=seed).fit_resample(features, labels)
    a, b, c, d = train_test_split(features, labels, random_state=seed)  # expect: resample-before-split
    return f1_score(d, LogisticRegression().fit(a, c).predict(b))


print(Parallel(n_jobs=1)(delayed(one_run)(X, y, seed) for seed in range(3)))
