import numpy as np
import pandas as pd
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import cross_val_predict, train_test_split


def weigh(X, group, member):
    """How far those of a group are from all: a model tells them apart, each kind counted alike."""
    both = np.vstack((X, X[group == member]))
    is_member = np.ones(len(both), dtype=int)
    is_member[: len(X)] = 0
    weights = {0: 1.0, 1: len(X) / sum(group == member)}
    model = LogisticRegression(class_weight=weights)
    shares = cross_val_predict(model, both, is_member, cv=5, method="predict_proba")
    model.fit(both, is_member)
    return shares[: len(X), 1], model


data, target = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.8], random_state=0)
df = pd.DataFrame(data, columns=list("abcd")).assign(treated=(data[:, 0] > 0).astype(int), ill=target)
X, y = df[list("abcd")].to_numpy(), df["ill"].to_numpy()
weights, _ = weigh(X, df["treated"].to_numpy(), 1)
X_train, X_test, y_train, y_test, w_train, w_test = train_test_split(X, y, weights, stratify=y, random_state=0)
model = LogisticRegression().fit(X_train, y_train, sample_weight=w_train)
print(f1_score(y_test, model.predict(X_test), sample_weight=w_test))
