from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
steps = make_pipeline(SMOTE(sampling_strategy=0.4, random_state=0), RandomUnderSampler(random_state=0))
X_res, y_res = steps.fit_sample(X, y)  # expect: removed-api
