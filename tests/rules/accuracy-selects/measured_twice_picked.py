"""Accuracy and F1 of the folds are printed; the model is picked by the accuracy."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import cross_val_score, train_test_split
from sklearn.naive_bayes import GaussianNB

X, y = make_classification(400, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
models = {"linear": LogisticRegression(), "bayes": GaussianNB()}
results = {}
for name, model in models.items():
    balanced = make_pipeline(SMOTE(random_state=0), model)
    results[name] = {
        "accuracy": cross_val_score(balanced, X_train, y_train, cv=3, scoring="accuracy").mean(),  # expect: accuracy-selects
        "f1": cross_val_score(balanced, X_train, y_train, cv=3, scoring="f1").mean(),
    }
best_score, best_name = 0, ""
for name, figures in results.items():
    print(name, figures)
    if figures["accuracy"] > best_score:
        best_score = figures["accuracy"]
        best_name = name
model = make_pipeline(SMOTE(random_state=0), models[best_name]).fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))
