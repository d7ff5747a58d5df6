from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline as SamplingPipeline
from imblearn.under_sampling import RandomUnderSampler
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import MinMaxScaler, StandardScaler


def cleaning():
    return Pipeline([("first", StandardScaler()), ("second", MinMaxScaler())])


def balanced_model():
    return SamplingPipeline([
        ("over", SMOTE(sampling_strategy=0.5, random_state=0)),
        ("under", RandomUnderSampler(sampling_strategy=0.8, random_state=0)),
        ("model", LogisticRegression()),
    ])
