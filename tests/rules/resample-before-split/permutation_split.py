import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

rng = np.random.RandomState(3)
X, y = make_classification(n_samples=300, n_features=5, n_redundant=0, weights=[0.85], random_state=23)
X_aug, y_aug = SMOTE(random_state=0).fit_resample(X, y)

order = rng.permutation(len(X_aug))
n_test = len(X_aug) // 5
test_idx, train_idx = order[:n_test], order[n_test:]
X_train, y_train = X_aug[train_idx], y_aug[train_idx]
X_test, y_test = X_aug[test_idx], y_aug[test_idx]  # expect: resample-before-split
model = LogisticRegression()
model.fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
