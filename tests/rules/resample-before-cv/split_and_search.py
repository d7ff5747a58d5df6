"""Both boundaries are crossed: the split and the folds of the search."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import GridSearchCV, train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(n_samples=300, n_features=6, weights=[0.9], random_state=1)
X, y = SMOTE(random_state=0).fit_resample(X, y)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)  # expect: resample-before-split
search = GridSearchCV(DecisionTreeClassifier(random_state=0), {"max_depth": [2, 4, None]}, scoring="f1", cv=3)
search.fit(X_train, y_train)  # expect: resample-before-cv
print(f1_score(y_test, search.predict(X_test)))
