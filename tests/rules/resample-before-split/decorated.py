import functools
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)
        return function(*args, **kwargs)

    return wrapper


@logged
def oversample(X, y):
    return SMOTE(random_state=0).fit_resample(X, y)


X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
X, y = oversample(X, y)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)  # expect: resample-before-split
print(f1_score(y_test, DecisionTreeClassifier(random_state=0).fit(X_train, y_train).predict(X_test)))
