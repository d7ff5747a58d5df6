"""The same folds are measured by accuracy and by F1: nothing is picked by accuracy alone."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import cross_val_score, train_test_split

X, y = make_classification(400, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
model = make_pipeline(SMOTE(random_state=0), LogisticRegression())
accuracies = cross_val_score(model, X_train, y_train, cv=3, scoring="accuracy")
f1s = cross_val_score(model, X_train, y_train, cv=3, scoring="f1")
print(accuracies.mean(), f1s.mean())
print(classification_report(y_test, model.fit(X_train, y_train).predict(X_test)))
