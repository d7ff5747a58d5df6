"""Ratios in a comprehension, and as the argument of a function."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)


def judge(sampler):
    X_res, y_res = sampler.fit_resample(X_train, y_train)
    return f1_score(y_test, LogisticRegression().fit(X_res, y_res).predict(X_test))


def judge_ratio(ratio):
    return judge(SMOTE(sampling_strategy=ratio, random_state=0))


print([judge(SMOTE(sampling_strategy=ratio, random_state=0)) for ratio in (0.3, 0.6, 1.0)])
print(judge_ratio(0.5), judge_ratio(1.0))
