import numpy as np
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.neighbors import NearestNeighbors


def smote(minority, n_new, k=5, seed=0):
    """Synthetic minority over-sampling, by hand."""
    rng = np.random.default_rng(seed)
    neighbours = NearestNeighbors(n_neighbors=k + 1).fit(minority).kneighbors(minority, return_distance=False)
    synthetic = np.empty((n_new, minority.shape[1]))
    for i in range(n_new):
        row = rng.integers(len(minority))
        other = rng.choice(neighbours[row, 1:])
        synthetic[i] = minority[row] + rng.random() * (minority[other] - minority[row])
    return synthetic


X, y = make_classification(n_samples=300, n_features=5, n_redundant=0, weights=[0.85], random_state=23)
new = smote(X[y == 1], (y == 0).sum() - (y == 1).sum())
X_all = np.vstack((X, new))
y_all = np.hstack((y, np.ones(len(new), dtype=int)))
X_train, X_test, y_train, y_test = train_test_split(X_all, y_all, random_state=0)  # expect: resample-before-split
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
