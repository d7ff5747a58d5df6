from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.experimental import enable_halving_search_cv  # noqa: F401
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import HalvingGridSearchCV, train_test_split

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
pipe = make_pipeline(SMOTE(k_neighbors=2, random_state=0), LogisticRegression())
search = HalvingGridSearchCV(pipe, {"logisticregression__C": [0.1, 1, 10]}, cv=3, min_resources=100, random_state=0)  # expect: accuracy-selects
search.fit(X_train, y_train)
print(classification_report(y_test, search.predict(X_test)))
