"""The grid is filled key by key."""
from imblearn.pipeline import Pipeline
from sklearn.model_selection import GridSearchCV
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
pipe = Pipeline([("smote", SMOTE(random_state=0)), ("lr", LogisticRegression())])
grid = dict(lr__C=[0.1, 1])
grid["smote__sampling_strategy"] = [0.25, 0.5, 1.0]
search = GridSearchCV(pipe, grid, scoring="f1", cv=3).fit(X_train, y_train)
print(f1_score(y_test, search.predict(X_test)))
