"""The curve and its area are drawn from labels."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import RocCurveDisplay, average_precision_score, f1_score, roc_auc_score, roc_curve
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
y_pred = model.predict(X_test)
print(f1_score(y_test, y_pred))
print(roc_auc_score(y_test, y_pred))  # expect: auc-from-labels
fpr, tpr, _ = roc_curve(y_test, y_pred)  # expect: auc-from-labels
print(average_precision_score(y_test, model.predict(X_test)))  # expect: auc-from-labels
RocCurveDisplay.from_predictions(y_test, y_pred)  # expect: auc-from-labels
