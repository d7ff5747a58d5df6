from imblearn.combine import SMOTEENN
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

pipelines = [
    Pipeline([("scaler", StandardScaler()), ("lr", LogisticRegression())]),
    Pipeline([("resample", SMOTEENN(random_state=0)), ("dt", DecisionTreeClassifier())]),  # expect: sampler-in-sklearn-pipeline
]
X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
for pipe in pipelines:
    pipe.fit(X, y)
