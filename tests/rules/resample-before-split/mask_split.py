import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

raw, label = make_classification(n_samples=300, n_features=5, n_redundant=0, weights=[0.85], random_state=23)
X, y = SMOTE(random_state=0).fit_resample(pd.DataFrame(raw), pd.Series(label))
np.random.seed(0)
msk = np.random.rand(len(X)) < 0.8
X_train = X[msk]
X_test = X[~msk]  # expect: resample-before-split
y_train = y[msk]
y_test = y[~msk]
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
