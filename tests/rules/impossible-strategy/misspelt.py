from imblearn.combine import SMOTETomek
from sklearn.datasets import make_classification

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
both = SMOTETomek(sampling_strategy="not_majority", random_state=0)  # expect: impossible-strategy
both.fit_resample(X, y)
