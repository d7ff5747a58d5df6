"""Each model of a loop is measured by accuracy and by ROC-AUC."""
from sklearn.tree import DecisionTreeClassifier
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import cross_val_score, train_test_split

X, y = make_classification(400, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
for model in (LogisticRegression(), DecisionTreeClassifier(random_state=0)):
    pipe = make_pipeline(SMOTE(random_state=0), model)
    scores = cross_val_score(pipe, X_train, y_train, cv=3)
    areas = cross_val_score(pipe, X_train, y_train, cv=3, scoring="roc_auc")
    print(scores.mean(), areas.mean())
    print(classification_report(y_test, pipe.fit(X_train, y_train).predict(X_test)))
