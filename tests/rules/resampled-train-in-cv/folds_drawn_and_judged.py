"""One side of a fold is thrown away at first, and judges the model after all."""

from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold, train_test_split

X, y = make_classification(weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(X_train, y_train)
best = None
for train_index, test_index in StratifiedKFold(3).split(X_res, y_res):  # expect: resampled-train-in-cv
    x_fold, _ = X_res[train_index], X_res[test_index]
    model = LogisticRegression().fit(x_fold, y_res[train_index])
    score = f1_score(y_res[test_index], model.predict(X_res[test_index]))
    if best is None or score > best[0]:
        best = score, model
print(f1_score(y_test, best[1].predict(X_test)))
