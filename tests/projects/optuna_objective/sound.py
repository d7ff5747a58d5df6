import optuna
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

from objective import Objective, balanced

X, y = make_classification(n_samples=300, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
study = optuna.create_study(direction="maximize")
study.optimize(Objective(X_train, y_train, SMOTE(random_state=0)), n_trials=3)
print(study.best_params)
