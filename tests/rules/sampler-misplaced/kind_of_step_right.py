"""What a step is decides what it is asked for."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.preprocessing import StandardScaler


def apply(step, X, y):
    if hasattr(step, "fit_resample"):
        return step.fit_resample(X, y)
    return step.fit_transform(X), y


def try_to_apply(step, X, y):
    try:
        return step.fit_transform(X), y
    except AttributeError:
        return step.fit_resample(X, y)


X, y = make_classification(300, 6, weights=[0.85], random_state=0)
for step in (StandardScaler(), SMOTE(random_state=0)):
    print(apply(step, X, y)[0].shape, try_to_apply(step, X, y)[0].shape)
