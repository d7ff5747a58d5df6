from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.naive_bayes import GaussianNB


def evaluate_model(model, X, y, metric="f1"):
    scores = cross_val_score(model, X, y, scoring=metric, cv=5)  # expect: resample-before-cv
    return scores.mean(), scores.std()


def get_models():
    return {"lr": LogisticRegression(), "nb": GaussianNB()}


def oversample(X, y):
    return SMOTE(random_state=0).fit_resample(X, y)


X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
X2, y2 = oversample(X, y)
for name, model in get_models().items():
    print(name, *evaluate_model(model, X2, y2))
