import sys
from pathlib import Path

from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

import rebalance

X, y = make_classification(n_samples=300, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = rebalance.cleaned(X_train, y_train)

model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
