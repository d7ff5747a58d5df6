"""Screening: sensitivity and specificity."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import recall_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
from imblearn.metrics import specificity_score

y_pred = LogisticRegression().fit(X_train, y_train).predict(X_test)
print(recall_score(y_test, y_pred), specificity_score(y_test, y_pred))
