from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import GridSearchCV, StratifiedKFold
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(n_samples=300, n_features=8, weights=[0.85], random_state=2)
outer = StratifiedKFold(3, shuffle=True, random_state=0)
for train, test in outer.split(X, y):
    pipe = Pipeline([("s", SMOTE(random_state=0)), ("t", DecisionTreeClassifier(random_state=0))])
    inner = GridSearchCV(pipe, {"t__max_depth": [2, 5]}, cv=3, scoring="f1")
    inner.fit(X[train], y[train])
    print(f1_score(y[test], inner.predict(X[test])))
