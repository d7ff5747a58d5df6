"""recall_weighted is accuracy."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import GridSearchCV, train_test_split

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
pipe = make_pipeline(SMOTE(random_state=0), LogisticRegression())
search = GridSearchCV(pipe, {"logisticregression__C": [0.1, 1]}, scoring="recall_weighted")  # expect: accuracy-selects
search.fit(X_train, y_train)
print(classification_report(y_test, search.predict(X_test)))
