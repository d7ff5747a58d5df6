"""A list of F1 scores tells the threshold."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix, f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
import numpy as np

p = LogisticRegression().fit(X_train, y_train).predict_proba(X_test)[:, 1]
limits = np.linspace(0.1, 0.9, 17)
scores = [f1_score(y_test, p >= t) for t in limits]
limit = limits[np.argmax(scores)]
print(confusion_matrix(y_test, p >= limit))  # expect: threshold-tuned-on-test
