from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.decomposition import MiniBatchDictionaryLearning
from sklearn.ensemble import RandomForestClassifier


def report(X, y, ratio=0.5, kind="plain"):
    return X.shape, ratio, kind


X, y = make_classification(300, 6, weights=[0.85], random_state=0)
X_res, y_res = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(X, y)
print(report(X_res, y_res, ratio=1.0))
RandomForestClassifier(5, n_jobs=2, random_state=0).fit(X_res, y_res)
MiniBatchDictionaryLearning(3, n_jobs=1, random_state=0, max_iter=2).fit(X_res)
