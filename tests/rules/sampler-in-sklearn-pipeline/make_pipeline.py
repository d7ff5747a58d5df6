from sklearn.pipeline import make_pipeline
from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
under = RandomUnderSampler(random_state=0)
model = make_pipeline(under, DecisionTreeClassifier())  # expect: sampler-in-sklearn-pipeline
model.fit(X, y)
