import os

import joblib
from sklearn.metrics import f1_score
from sklearn.model_selection import GridSearchCV
from sklearn.neighbors import KNeighborsClassifier

folder = os.environ["FOLDER"]
X_train, y_train = joblib.load(f"{folder}/X_reduced.pkl"), joblib.load(f"{folder}/y_balanced.pkl")
X_test, y_test = joblib.load(f"{folder}/X_test_reduced.pkl"), joblib.load(f"{folder}/y_test.pkl")
search = GridSearchCV(KNeighborsClassifier(), {"n_neighbors": [3, 9]}, scoring="f1")
search.fit(X_train, y_train)  # expect: resampled-train-in-cv
print(f1_score(y_test, search.predict(X_test)))
