"""In a pipeline, and searched."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import GridSearchCV, train_test_split
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 5, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = Pipeline(
    [
        ("smote", SMOTE(random_state=0)),
        ("model", RandomForestClassifier(20, class_weight="balanced", random_state=0)),  # expect: no-op-class-weight
    ]
)
search = GridSearchCV(model, {"smote__k_neighbors": [3, 5]}, scoring="f1", cv=3).fit(X_train, y_train)
print(f1_score(y_test, search.predict(X_test)))
