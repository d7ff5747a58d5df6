"""A helper finds the threshold with the best F1."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, precision_recall_curve
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
import numpy as np


def best_threshold(truth, scores):
    precision, recall, limits = precision_recall_curve(truth, scores)
    f1 = 2 * precision * recall / (precision + recall + 1e-9)
    return limits[np.argmax(f1[:-1])]


model = LogisticRegression().fit(X_train, y_train)
p = model.predict_proba(X_test)[:, 1]
limit = best_threshold(y_test, p)
print(classification_report(y_test, np.where(p > limit, 1, 0)))  # expect: threshold-tuned-on-test
