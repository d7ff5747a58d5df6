from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.linear_model import LogisticRegression

from preprocess import preprocessor


def make_model():
    resampling = [("smote", SMOTE(random_state=0))]
    return Pipeline([("prepare", preprocessor), *resampling, ("classify", LogisticRegression())])
