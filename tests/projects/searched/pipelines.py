from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.linear_model import LogisticRegression


def plain():
    return Pipeline([("model", LogisticRegression())])


def balanced():
    return Pipeline([("smote", SMOTE(random_state=0)), *plain().steps])
