import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import GridSearchCV, StratifiedKFold
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(n_samples=300, n_features=8, weights=[0.85], random_state=2)
outer = StratifiedKFold(3, shuffle=True, random_state=0)
for train, test in outer.split(X, y):
    X_bal, y_bal = SMOTE(random_state=0).fit_resample(X[train], y[train])
    inner = GridSearchCV(DecisionTreeClassifier(random_state=0), {"max_depth": [2, 5]}, cv=3, scoring="f1")
    inner.fit(X_bal, y_bal)  # expect: resampled-train-in-cv
    print(f1_score(y[test], inner.predict(X[test])))
