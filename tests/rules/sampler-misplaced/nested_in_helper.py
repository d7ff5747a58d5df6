from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.preprocessing import MinMaxScaler, StandardScaler
from sklearn.tree import DecisionTreeClassifier


def preparation(scalers):
    return make_pipeline(*scalers)


def assemble(model):
    steps = [preparation([StandardScaler(), MinMaxScaler()])]
    steps.append(SMOTE(random_state=0))
    steps.append(model)
    return make_pipeline(*steps)  # expect: sampler-misplaced


X, y = make_classification(300, 6, weights=[0.85], random_state=0)
assemble(DecisionTreeClassifier()).fit(X, y)
