from imblearn.over_sampling import SMOTE
from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification

X, y = make_classification(600, 8, n_informative=5, n_classes=3, weights=[0.6, 0.3], random_state=0)
X, y = SMOTE(sampling_strategy="not minority", random_state=0).fit_resample(X, y)
X, y = RandomUnderSampler(sampling_strategy="not majority", random_state=0).fit_resample(X, y)
