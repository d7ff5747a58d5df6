from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
pipe = Pipeline([("balance", "passthrough"), ("lr", LogisticRegression())])
pipe.set_params(balance=SMOTE(random_state=0))  # expect: sampler-in-sklearn-pipeline
pipe.fit(X, y)
