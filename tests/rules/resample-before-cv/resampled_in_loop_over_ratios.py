"""Over each ratio all rows are resampled, then cross-validated."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
for ratio in [0.3, 0.5, 0.8]:
    Xr, yr = SMOTE(sampling_strategy=ratio, random_state=0).fit_resample(X, y)
    print(ratio, cross_val_score(LogisticRegression(), Xr, yr, cv=5, scoring="average_precision").mean())  # expect: resample-before-cv
