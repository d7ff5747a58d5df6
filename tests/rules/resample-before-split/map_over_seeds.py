from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
X_up, y_up = SMOTE(random_state=0).fit_resample(X, y)


def run(seed):
    a, b, c, d = train_test_split(X_up, y_up, random_state=seed)  # expect: resample-before-split
    return f1_score(d, LogisticRegression().fit(a, c).predict(b))


print(list(map(run, range(3))))
