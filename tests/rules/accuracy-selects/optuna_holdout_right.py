"""The objective returns the F1 on validation rows of models trained on resampled ones."""
import optuna
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
from sklearn.metrics import f1_score

X_train, X_val, y_train, y_val = train_test_split(X_train, y_train, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)


def objective(trial):
    model = LogisticRegression(C=trial.suggest_float("C", 0.01, 10))
    model.fit(X_res, y_res)
    f1 = f1_score(y_val, model.predict(X_val))
    return f1


study = optuna.create_study(direction="maximize")
study.optimize(objective, n_trials=10)
model = LogisticRegression(**study.best_params).fit(X_res, y_res)
print(classification_report(y_test, model.predict(X_test)))
