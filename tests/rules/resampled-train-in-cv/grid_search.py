from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import GridSearchCV, train_test_split

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, test_size=0.25, random_state=0)

sm = SMOTE(random_state=0)
X_train_res, y_train_res = sm.fit_resample(X_train, y_train)

params = {"max_depth": [3, None], "n_estimators": [10, 20]}
gs = GridSearchCV(RandomForestClassifier(random_state=0), params, cv=3, scoring="f1", verbose=0)
gs.fit(X_train_res, y_train_res)  # expect: resampled-train-in-cv
print("Best score:", gs.best_score_)

best = gs.best_estimator_
print(classification_report(y_test, best.predict(X_test)))
