from imblearn.pipeline import Pipeline
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

STEPS = [
    ("scale", StandardScaler()),
    ("balance", "passthrough"),
    ("model", LogisticRegression()),
]
pipeline = Pipeline(STEPS)
