from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import GaussianNB
from sklearn.pipeline import make_pipeline


def build(model, sampler=None):
    if sampler is not None:
        return make_pipeline(sampler, model)  # expect: sampler-in-sklearn-pipeline
    return make_pipeline(model)


X, y = make_classification(300, 6, weights=[0.85], random_state=0)
for model in [LogisticRegression(), GaussianNB()]:
    build(model, SMOTE(random_state=0)).fit(X, y)
