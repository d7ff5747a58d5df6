from imblearn.over_sampling import RandomOverSampler
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
RATIO = -1
model = make_pipeline(RandomOverSampler(sampling_strategy=RATIO, random_state=0), LogisticRegression())  # expect: impossible-strategy
model.fit(X, y)
