import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
train_idx, test_idx = train_test_split(np.arange(len(X)), stratify=y, random_state=0)
X_all, y_all = SMOTE(random_state=0).fit_resample(X, y)
knn = KNeighborsClassifier().fit(X_all, y_all)
print(f1_score(y[test_idx], knn.predict(X[test_idx])))  # expect: test-rows-in-resampled-train
