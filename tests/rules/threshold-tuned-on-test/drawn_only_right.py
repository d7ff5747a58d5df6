"""The curve is drawn; the threshold is another."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, precision_recall_curve
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
p = LogisticRegression().fit(X_train, y_train).predict_proba(X_test)[:, 1]
precision, recall, limits = precision_recall_curve(y_test, p)
print(precision.max(), recall.max(), limits.max())
print(classification_report(y_test, p >= 0.3))
