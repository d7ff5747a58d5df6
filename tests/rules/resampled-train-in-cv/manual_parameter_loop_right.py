"""Tuned by hand on a validation part that was split off before."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import ParameterGrid, train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(n_samples=500, n_features=6, weights=[0.8], random_state=1)
X_tmp, X_test, y_tmp, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
X_train, X_valid, y_train, y_valid = train_test_split(X_tmp, y_tmp, test_size=0.25, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
best_score, best_model = -1, None
for params in ParameterGrid({"max_depth": [2, 4], "min_samples_leaf": [1, 5]}):
    model = DecisionTreeClassifier(random_state=0, **params).fit(X_train, y_train)
    if (score := f1_score(y_valid, model.predict(X_valid))) > best_score:
        best_score, best_model = score, model
print(f1_score(y_test, best_model.predict(X_test)))
