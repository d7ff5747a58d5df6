"""Per fold, the training part is balanced, and then, separately, the test part is too."""
from collections import Counter
import pandas as pd
from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import KFold

data, target = make_classification(n_samples=300, n_features=6, weights=[0.7], random_state=1)
X, y = pd.DataFrame(data), pd.Series(target)
for train_ix, test_ix in KFold(n_splits=3, shuffle=True, random_state=1).split(X):
    ros = RandomOverSampler(random_state=0)
    a, b = ros.fit_resample(X.iloc[train_ix], y.iloc[train_ix])
    c, d = ros.fit_resample(X.iloc[test_ix], y.iloc[test_ix])  # expect: resampled-test-set
    print(Counter(b), Counter(d), f1_score(d, LogisticRegression().fit(a, b).predict(c)))
