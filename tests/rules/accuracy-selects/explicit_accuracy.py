from imblearn.over_sampling import RandomOverSampler
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import RandomizedSearchCV, train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
search = RandomizedSearchCV(  # expect: accuracy-selects
    make_pipeline(RandomOverSampler(random_state=0), DecisionTreeClassifier(random_state=0)),
    param_distributions={"decisiontreeclassifier__max_depth": [2, 4, 6, None]},
    scoring="accuracy",
    n_iter=3,
    cv=3,
    random_state=0,
)
search.fit(X_train, y_train)
print(classification_report(y_test, search.predict(X_test)))
