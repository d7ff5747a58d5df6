"""A loop keeps the penalty with the best accuracy over the folds, then the rows are resampled."""
import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import cross_val_score, train_test_split

X, y = make_classification(400, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
best_score, best_c = 0, None
for c in np.logspace(-2, 1, 6):
    fold_scores = cross_val_score(LogisticRegression(C=c), X_train, y_train, cv=3)  # expect: accuracy-selects
    if best_score < np.mean(fold_scores):
        best_score, best_c = np.mean(fold_scores), c
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
print(classification_report(y_test, LogisticRegression(C=best_c).fit(X_res, y_res).predict(X_test)))
