from imblearn.over_sampling import ADASYN
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import GridSearchCV, TimeSeriesSplit, train_test_split

X, y = make_classification(500, 6, weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, shuffle=False)
X_train, y_train = ADASYN(random_state=0).fit_resample(X_train, y_train)
search = GridSearchCV(LogisticRegression(), {"C": [0.1, 1]}, cv=TimeSeriesSplit(3), scoring="balanced_accuracy")
search.fit(X_train, y_train)  # expect: smote-on-time-or-groups
print(f1_score(y_test, search.predict(X_test)))
