"""The training rows tell the threshold."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, precision_recall_curve
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
X_fit, X_test, y_fit, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_fit, y_fit)
model = LogisticRegression().fit(X_train, y_train)
precision, recall, limits = precision_recall_curve(y_fit, model.predict_proba(X_fit)[:, 1])
limit = limits[(precision * recall).argmax()]
print(classification_report(y_test, model.predict_proba(X_test)[:, 1] >= limit))
