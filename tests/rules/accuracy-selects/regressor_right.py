"""A regression beside the resampled classification: its default score is R squared."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification, make_regression
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.metrics import f1_score
from sklearn.model_selection import GridSearchCV, cross_val_score, train_test_split

A, b = make_regression(200, 5, noise=1.0, random_state=77)
print(cross_val_score(Ridge(), A, b).mean(), GridSearchCV(Ridge(), {"alpha": [0.1, 1]}).fit(A, b).best_score_)
X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
