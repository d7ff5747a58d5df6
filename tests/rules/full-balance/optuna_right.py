"""Optuna chooses the ratio."""
import optuna
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X, y, random_state=0)


def objective(trial):
    ratio = trial.suggest_categorical("sampling_strategy", [0.25, 0.5, 1.0])
    X_res, y_res = SMOTE(sampling_strategy=ratio, random_state=0).fit_resample(X_train, y_train)
    return f1_score(y_val, LogisticRegression().fit(X_res, y_res).predict(X_val))


optuna.create_study(direction="maximize").optimize(objective, n_trials=5)
