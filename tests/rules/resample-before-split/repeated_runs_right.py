import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.base import clone
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
base = LogisticRegression()
scores = np.zeros((4, 2))
for run in range(4):
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, stratify=y, random_state=run)
    for column, balance in enumerate((False, True)):
        if balance:
            X_train, y_train = SMOTE(random_state=run).fit_resample(X_train, y_train)
        model = clone(base)
        model.fit(X_train, y_train)
        scores[run, column] = f1_score(y_test, model.predict(X_test))
print(scores.mean(axis=0))
