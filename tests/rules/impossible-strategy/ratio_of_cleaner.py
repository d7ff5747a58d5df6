from imblearn.under_sampling import TomekLinks
from sklearn.datasets import make_classification

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
links = TomekLinks(sampling_strategy=0.5)  # expect: impossible-strategy
links.fit_resample(X, y)
