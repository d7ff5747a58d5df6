"""Accuracy of the folds of the rows as they are, printed; another model is trained on resampled rows."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import cross_val_score, train_test_split

X, y = make_classification(400, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
print(cross_val_score(LogisticRegression(), X_train, y_train, cv=3).mean())
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
print(classification_report(y_test, LogisticRegression().fit(X_res, y_res).predict(X_test)))
