from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, fbeta_score, make_scorer
from sklearn.model_selection import GridSearchCV, RandomizedSearchCV, cross_val_score, train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
pipe = Pipeline([("smote", SMOTE(random_state=0)), ("lr", LogisticRegression())])
f2 = make_scorer(fbeta_score, beta=2)
grid = GridSearchCV(pipe, {"lr__C": [0.1, 1, 10]}, cv=3, scoring=f2)
grid.fit(X_train, y_train)
both = GridSearchCV(pipe, {"lr__C": [0.1, 1]}, cv=3, scoring={"f1": "f1", "acc": "accuracy"}, refit="f1")
both.fit(X_train, y_train)
rand = RandomizedSearchCV(pipe, {"lr__C": [0.1, 1, 10]}, n_iter=2, cv=3, scoring="balanced_accuracy", random_state=0)
rand.fit(X_train, y_train)
print(cross_val_score(pipe, X_train, y_train, scoring="matthews_corrcoef").mean())
print(classification_report(y_test, grid.predict(X_test)))
