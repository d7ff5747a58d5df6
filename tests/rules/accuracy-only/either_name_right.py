"""One of two names chooses the model that nothing is resampled for."""

from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.metrics import accuracy_score
from sklearn.model_selection import cross_val_predict
from sklearn.neighbors import KNeighborsClassifier


def judge(X, y, name):
    neighbours = KNeighborsClassifier()
    if name == "neighbours" or name == "nearest":
        model = neighbours
    else:
        model = make_pipeline(SMOTE(random_state=0), neighbours)
    return accuracy_score(y, cross_val_predict(model, X, y))


X, y = make_classification(n_samples=300, n_features=5, n_redundant=0, weights=[0.8], random_state=23)
print(judge(X, y, "nearest"), judge(X, y, "neighbours"))
