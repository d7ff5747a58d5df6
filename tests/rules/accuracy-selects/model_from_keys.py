"""A search over models that are the keys of a dict: nothing is known of them but that classes are judged."""

from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import GridSearchCV, train_test_split
from sklearn.neighbors import KNeighborsClassifier

X, y = make_classification(weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
grids = {KNeighborsClassifier(): {"n_neighbors": [3, 5]}, LogisticRegression(): {"C": [0.1, 1.0]}}
for model, grid in grids.items():
    search = GridSearchCV(model, grid)  # expect: accuracy-selects
    search.fit(X_train, y_train)
    print(f1_score(y_test, search.predict(X_test)))

X_res, y_res = SMOTE(random_state=0, sampling_strategy=0.5).fit_resample(X_train, y_train)
final = LogisticRegression().fit(X_res, y_res)
print(f1_score(y_test, final.predict(X_test)))
