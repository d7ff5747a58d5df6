import numpy as np
import pandas as pd
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

data, target = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
df = pd.DataFrame(data, columns=list("abcd")).assign(y=target)
mapped = df.loc[df.index.repeat(df["y"].map({0: 1, 1: 5}))]
train, test = train_test_split(mapped, random_state=0)  # expect: resample-before-split
tree = DecisionTreeClassifier(random_state=0).fit(train[list("abcd")], train["y"])
print(f1_score(test["y"], tree.predict(test[list("abcd")])))

rows = np.repeat(np.arange(len(data)), np.where(target == 1, 5, 1))
X_train, X_test, y_train, y_test = train_test_split(data[rows], target[rows], random_state=0)  # expect: resample-before-split
print(f1_score(y_test, DecisionTreeClassifier(random_state=0).fit(X_train, y_train).predict(X_test)))
