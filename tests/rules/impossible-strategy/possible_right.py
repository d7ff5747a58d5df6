from imblearn.combine import SMOTEENN
from imblearn.over_sampling import ADASYN, SMOTE, RandomOverSampler
from imblearn.under_sampling import EditedNearestNeighbours, RandomUnderSampler, TomekLinks
from sklearn.datasets import make_classification

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
for strategy in ("auto", "minority", "not majority", "all", 0.5, 1, {1: 100}, lambda y: {1: 90}):
    SMOTE(sampling_strategy=strategy, random_state=0).fit_resample(X, y)
for strategy in ("auto", "majority", "not minority", "all", 0.5, 1.0, {0: 80}):
    RandomUnderSampler(sampling_strategy=strategy, random_state=0).fit_resample(X, y)
for strategy in ("auto", "majority", "not minority", "not majority", "all", [0]):
    TomekLinks(sampling_strategy=strategy).fit_resample(X, y)
SMOTEENN(sampling_strategy="not minority", random_state=0).fit_resample(X, y)
ADASYN(sampling_strategy=min(1.0, 2 * y.mean()), random_state=0).fit_resample(X, y)
RandomOverSampler(sampling_strategy=True, random_state=0).fit_resample(X, y)
EditedNearestNeighbours(sampling_strategy="all").fit_resample(X, y)
