"""The resampled training part and the test part, put together for cross-validation."""
import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score, train_test_split

X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.8], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
X_all = np.r_[X_train, X_test]
y_all = np.r_[y_train, y_test]
print(cross_val_score(LogisticRegression(), X_all, y_all, cv=3, scoring="f1").mean())  # expect: resampled-train-in-cv
