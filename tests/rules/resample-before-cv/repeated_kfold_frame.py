import pandas as pd
from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.metrics import average_precision_score
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import RepeatedStratifiedKFold

data, target = make_classification(n_samples=200, n_features=6, weights=[0.85], random_state=1)
X = pd.DataFrame(data)
y = pd.Series(target)
X_over, y_over = RandomOverSampler(random_state=42).fit_resample(X, y)
rskf = RepeatedStratifiedKFold(n_splits=3, n_repeats=2, random_state=36851234)
aps = []
for train_index, test_index in rskf.split(X_over, y_over):  # expect: resample-before-cv
    X_train, X_test = X_over.iloc[train_index], X_over.iloc[test_index]
    y_train, y_test = y_over.iloc[train_index], y_over.iloc[test_index]
    lr = LogisticRegression()
    lr.fit(X_train, y_train)
    aps.append(average_precision_score(y_test, lr.predict_proba(X_test)[:, 1]))
print(sum(aps) / len(aps))
