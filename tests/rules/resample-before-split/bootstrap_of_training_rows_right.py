"""Bagging by hand: bootstrap samples of the training part."""
import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier
from sklearn.utils import resample

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
votes = []
for seed in range(5):
    X_b, y_b = resample(X_train, y_train, stratify=y_train, random_state=seed)
    X_b, y_b = SMOTE(random_state=seed, k_neighbors=3, sampling_strategy=0.5).fit_resample(X_b, y_b)
    votes.append(DecisionTreeClassifier(random_state=seed).fit(X_b, y_b).predict(X_test))
print(f1_score(y_test, np.mean(votes, axis=0) > 0.5))
