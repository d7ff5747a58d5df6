from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler


def build(balance=True, scale=True):
    steps = []
    if scale:
        steps.append(("scale", StandardScaler()))
    if balance:
        steps.append(("smote", SMOTE(random_state=0)))
    steps += [("model", LogisticRegression())]
    return Pipeline(steps)
