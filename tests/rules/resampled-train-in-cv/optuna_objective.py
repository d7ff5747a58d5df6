import optuna
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import cross_val_score, train_test_split

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)


def objective(trial):
    params = {
        "n_estimators": trial.suggest_int("n_estimators", 10, 100),
        "max_depth": trial.suggest_int("max_depth", 2, 10),
    }
    clf = RandomForestClassifier(**params, random_state=0)
    return cross_val_score(clf, X_train, y_train, cv=3, scoring="f1").mean()  # expect: resampled-train-in-cv


study = optuna.create_study(direction="maximize")
study.optimize(objective, n_trials=3)
best = RandomForestClassifier(**study.best_params, random_state=0).fit(X_train, y_train)
print(classification_report(y_test, best.predict(X_test)))
