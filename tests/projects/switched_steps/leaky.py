from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

from model import pipeline
from options import choose

X, y = make_classification(n_samples=300, weights=[0.85], random_state=0)
choose(pipeline, "smote").fit(X, y)
_, X_test, _, y_test = train_test_split(X, y, random_state=0)
print(f1_score(y_test, pipeline.predict(X_test)))  # expect: test-rows-in-resampled-train
