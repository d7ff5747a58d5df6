"""Out-of-fold labels, and out-of-fold scores."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, roc_auc_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
from imblearn.pipeline import make_pipeline
from sklearn.model_selection import cross_val_predict

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
model = make_pipeline(SMOTE(random_state=0), LogisticRegression())
labels = cross_val_predict(model, X, y, cv=3)
scores = cross_val_predict(model, X, y, cv=3, method="predict_proba")[:, 1]
print(classification_report(y, labels))
print(roc_auc_score(y, labels))  # expect: auc-from-labels
print(roc_auc_score(y, scores))
