"""Metrics that do not mind the order."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, cohen_kappa_score, f1_score, hamming_loss, matthews_corrcoef
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
y_pred = LogisticRegression().fit(X_train, y_train).predict(X_test)
print(accuracy_score(y_pred, y_test), cohen_kappa_score(y_pred, y_test), hamming_loss(y_pred, y_test))
print(f1_score(y_pred, y_test), f1_score(y_pred, y_test, average="macro"), matthews_corrcoef(y_pred, y_test))
