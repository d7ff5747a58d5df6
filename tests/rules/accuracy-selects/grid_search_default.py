from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import GridSearchCV, train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
pipe = Pipeline([("smote", SMOTE(random_state=0)), ("lr", LogisticRegression())])
grid = GridSearchCV(pipe, {"lr__C": [0.1, 1, 10], "smote__k_neighbors": [3, 5]}, cv=3)  # expect: accuracy-selects
grid.fit(X_train, y_train)
print(classification_report(y_test, grid.predict(X_test)))
