from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
try:
    SMOTE(sampling_strategy=2.0).fit_resample(X, y)
except ValueError as error:
    print("as expected:", error)
