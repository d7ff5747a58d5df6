from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import GridSearchCV, StratifiedKFold, train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_tr_os, y_tr_os = SMOTE(random_state=0).fit_resample(X_train, y_train)
config = {
    "lr": {"model": LogisticRegression(), "params": {"C": [0.1, 1.0]}},
    "dt": {"model": DecisionTreeClassifier(random_state=0), "params": {"max_depth": [2, 5]}},
}
fitted = {}
for key, item in config.items():
    gs = GridSearchCV(item["model"], item["params"], cv=StratifiedKFold(3), scoring="f1", n_jobs=None)
    fitted[key] = gs.fit(X_tr_os, y_tr_os).best_estimator_  # expect: resampled-train-in-cv
for key, model in fitted.items():
    print(key, classification_report(y_test, model.predict(X_test)))
