from imblearn import FunctionSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

X, y = make_classification(300, 6, weights=[0.85], random_state=0)


def keep_central(X, y):
    mask = abs(X[:, 0]) < 2
    return X[mask], y[mask]


model = make_pipeline(FunctionSampler(func=keep_central), LogisticRegression())  # expect: sampler-in-sklearn-pipeline
model.fit(X, y)
