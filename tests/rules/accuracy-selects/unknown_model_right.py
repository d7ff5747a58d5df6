"""What a model is scored by where no scoring is named, is up to the model, of which only the name is known at run time."""

import importlib

from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import GridSearchCV, train_test_split


def tune(model, X, y):
    return GridSearchCV(model, {"C": [0.1, 1.0]}).fit(X, y).best_params_


X, y = make_classification(weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = getattr(importlib.import_module("sklearn.linear_model"), "LogisticRegression")()
print(tune(model, X_train, y_train))
X_more, y_more = SMOTE(random_state=0).fit_resample(X_train, y_train)
print(f1_score(y_test, model.fit(X_more, y_more).predict(X_test)))
