from imblearn.ensemble import BalancedBaggingClassifier, BalancedRandomForestClassifier, EasyEnsembleClassifier
from sklearn.datasets import make_classification
from sklearn.model_selection import cross_validate

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
for model in (
    BalancedRandomForestClassifier(n_estimators=10, sampling_strategy="all", replacement=True, bootstrap=False, random_state=0),
    BalancedBaggingClassifier(n_estimators=5, random_state=0),
    EasyEnsembleClassifier(n_estimators=3, random_state=0),
):
    scores = cross_validate(model, X, y, cv=3, scoring=("f1", "roc_auc"))
    print(type(model).__name__, scores["test_f1"].mean(), scores["test_roc_auc"].mean())
