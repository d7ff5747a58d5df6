from imblearn.over_sampling import SMOTE, RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


def resample(X, y, method):
    match method:
        case "smote":
            return SMOTE(random_state=0).fit_resample(X, y)
        case "random":
            return RandomOverSampler(random_state=0).fit_resample(X, y)
        case _:
            return X, y


X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
X, y = resample(X, y, "smote")
a, b, c, d = train_test_split(X, y, random_state=0)  # expect: resample-before-split
print(f1_score(d, LogisticRegression().fit(a, c).predict(b)))
