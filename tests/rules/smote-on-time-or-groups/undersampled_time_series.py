from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import TimeSeriesSplit, cross_validate

X, y = make_classification(400, 6, weights=[0.7], random_state=0)
X_res, y_res = RandomUnderSampler(random_state=0).fit_resample(X, y)
scores = cross_validate(  # expect: smote-on-time-or-groups
    LogisticRegression(), X_res, y_res, cv=TimeSeriesSplit(2), scoring="balanced_accuracy"
)
print(scores["test_score"])
