import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

data, target = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
df = pd.DataFrame(data, columns=list("abcd")).assign(y=target)
rare, frequent = df[df["y"] == 1], df[df["y"] == 0]
ordered = pd.DataFrame()
for label in (0, 1):
    part = df[df["y"] == label]
    ordered = pd.concat([ordered, part])
for seed in range(3):
    both = pd.concat([rare, frequent.sample(frac=1, random_state=seed)])
    for table in (ordered, both):
        train, test = train_test_split(table, random_state=0)
        X_res, y_res = SMOTE(random_state=0).fit_resample(train[list("abcd")], train["y"])
        tree = DecisionTreeClassifier(random_state=0).fit(X_res, y_res)
        print(f1_score(test["y"], tree.predict(test[list("abcd")])))
