"""The helper is asked to search by accuracy once, and by another score for another grid: each search picks for itself."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import GridSearchCV, train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)


def search(grid, scoring):
    model = make_pipeline(SMOTE(random_state=0), LogisticRegression())
    found = GridSearchCV(model, grid, scoring=scoring, cv=3)  # expect: accuracy-selects
    found.fit(X_train, y_train)
    print(classification_report(y_test, found.predict(X_test)))


search({"logisticregression__C": [0.1, 1, 10]}, "accuracy")
search({"logisticregression__C": [1, 2, 5]}, "accuracy")
search({"logisticregression__fit_intercept": [True, False]}, "roc_auc")
