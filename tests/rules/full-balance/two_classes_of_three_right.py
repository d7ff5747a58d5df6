"""Partly lifted classes."""
from collections import Counter

from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(600, 8, n_informative=5, n_classes=3, weights=[0.85, 0.1], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(sampling_strategy={1: 120, 2: 90}, random_state=0).fit_resample(X_train, y_train)
print(Counter(y_train))
model = LogisticRegression(max_iter=500).fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test), average="macro"))
