from imblearn.over_sampling import SMOTE
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True)
SMOTE(sampling_strategy=0.9, random_state=0).fit_resample(X, y)  # expect: impossible-strategy
