import sklearn
import sklearn.pipeline
from imblearn import over_sampling
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
samplers = {"smote": over_sampling.SMOTE(random_state=0), "ros": over_sampling.RandomOverSampler(random_state=0)}
for name, sampler in samplers.items():
    model = sklearn.pipeline.Pipeline([(name, sampler), ("rf", RandomForestClassifier(5, random_state=0))])  # expect: sampler-in-sklearn-pipeline
    model.fit(X, y)
