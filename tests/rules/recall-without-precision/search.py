"""The search picks by recall, and so does the only judgement."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import recall_score
from sklearn.model_selection import GridSearchCV, train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = Pipeline([("smote", SMOTE(random_state=0)), ("model", LogisticRegression())])
search = GridSearchCV(model, {"model__C": [0.1, 1.0]}, scoring="recall", cv=3)  # expect: recall-without-precision
search.fit(X_train, y_train)
print(recall_score(y_test, search.predict(X_test)))  # expect: recall-without-precision
