"""The search sees the rows as they are, which are resampled later: the classes are imbalanced."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import GridSearchCV, train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
gs = GridSearchCV(LogisticRegression(), {"C": [0.01, 0.1, 1]}, scoring="accuracy", cv=3)  # expect: accuracy-selects
gs.fit(X_train, y_train)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression(C=gs.best_params_["C"]).fit(X_res, y_res)
print(f1_score(y_test, model.predict(X_test)))
