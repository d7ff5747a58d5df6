import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

stages = {}
data, target = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
stages["raw"] = pd.DataFrame(data, columns=list("abcd")).assign(y=target)
stages["clean"] = stages["raw"].dropna().drop_duplicates().reset_index(drop=True)
X, y = SMOTE(random_state=0).fit_resample(stages["clean"].drop(columns="y"), stages["clean"]["y"])
stages.update(balanced=X.join(y))
final = stages["balanced"]
X_train, X_test, y_train, y_test = train_test_split(final[list("abcd")], final.y, random_state=0)  # expect: resample-before-split
print(f1_score(y_test, DecisionTreeClassifier(random_state=0).fit(X_train, y_train).predict(X_test)))
