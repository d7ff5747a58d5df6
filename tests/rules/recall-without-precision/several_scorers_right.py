"""A search picks by recall, and measures F1 beside it."""

from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import RandomizedSearchCV

X, y = make_classification(n_samples=300, n_features=5, n_redundant=0, weights=[0.8], random_state=23)
pipeline = Pipeline([("smote", SMOTE(random_state=0)), ("model", RandomForestClassifier(20, random_state=0))])
search = RandomizedSearchCV(
    pipeline,
    {"model__max_depth": [2, 4, 8]},
    n_iter=2,
    scoring=["recall", "roc_auc", "f1"],
    refit="recall",
    cv=3,
    random_state=0,
)
search.fit(X, y)
print(search.cv_results_["mean_test_recall"], search.cv_results_["mean_test_f1"])
