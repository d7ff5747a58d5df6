"""Accuracy and F1 of the folds are printed; the model is picked by the F1."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import cross_val_score, train_test_split
from sklearn.naive_bayes import GaussianNB

X, y = make_classification(400, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
best_score, best_model, best_accuracy = 0, None, 0
for model in (LogisticRegression(), GaussianNB()):
    balanced = make_pipeline(SMOTE(random_state=0), model)
    accuracy = cross_val_score(balanced, X_train, y_train, cv=3, scoring="accuracy").mean()
    f1 = cross_val_score(balanced, X_train, y_train, cv=3, scoring="f1").mean()
    if f1 > best_score:
        best_score, best_model, best_accuracy = f1, balanced, accuracy
print(best_accuracy, best_score)
print(classification_report(y_test, best_model.fit(X_train, y_train).predict(X_test)))
