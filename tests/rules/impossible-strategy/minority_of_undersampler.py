from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
under = RandomUnderSampler(sampling_strategy="minority", random_state=0)  # expect: impossible-strategy
under.fit_resample(X, y)
