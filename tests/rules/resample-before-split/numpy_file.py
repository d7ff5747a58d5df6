import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=2)
np.save("features.npy", X)
np.save("labels.npy", y)

X, y = np.load("features.npy"), np.load("labels.npy")
X, y = SMOTE(random_state=0).fit_resample(X, y)
np.save("features_balanced.npy", X)
np.save("labels_balanced.npy", y)
features = np.load("features_balanced.npy")
labels = np.load("labels_balanced.npy")
a, b, c, d = train_test_split(features, labels, random_state=0)  # expect: resample-before-split
print(f1_score(d, LogisticRegression().fit(a, c).predict(b)))
