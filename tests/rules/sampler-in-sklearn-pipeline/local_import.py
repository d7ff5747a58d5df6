"""imblearn's at the top, scikit-learn's inside the function."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression


def build():
    from sklearn.pipeline import Pipeline

    return Pipeline([("smote", SMOTE(random_state=0)), ("lr", LogisticRegression())])  # expect: sampler-in-sklearn-pipeline


X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
Pipeline([("smote", SMOTE(random_state=0)), ("lr", LogisticRegression())]).fit(X, y)
build().fit(X, y)
