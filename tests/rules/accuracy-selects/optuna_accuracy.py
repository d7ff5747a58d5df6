import optuna
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import cross_val_score, train_test_split

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)


def objective(trial):
    forest = RandomForestClassifier(max_depth=trial.suggest_int("max_depth", 2, 10), random_state=0)
    return cross_val_score(make_pipeline(SMOTE(random_state=0), forest), X_train, y_train, cv=3).mean()  # expect: accuracy-selects


study = optuna.create_study(direction="maximize")
study.optimize(objective, n_trials=3)
best = make_pipeline(SMOTE(random_state=0), RandomForestClassifier(**study.best_params)).fit(X_train, y_train)
print(classification_report(y_test, best.predict(X_test)))
