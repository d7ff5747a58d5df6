from imblearn.under_sampling import EditedNearestNeighbours
from sklearn.datasets import make_classification

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
counts = {0: 100}
EditedNearestNeighbours(sampling_strategy=counts).fit_resample(X, y)  # expect: impossible-strategy
