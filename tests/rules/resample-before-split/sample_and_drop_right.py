import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.metrics import f1_score

raw, label = make_classification(n_samples=300, n_features=5, n_redundant=0, weights=[0.85], random_state=23)
full = pd.DataFrame(raw, columns=list("abcde")).assign(y=label)

train = full.sample(frac=0.8, random_state=200)
test = full.drop(train.index)
X_s, y_s = SMOTE(random_state=0).fit_resample(train.drop("y", axis=1), train["y"])

forest = ExtraTreesClassifier(n_estimators=20, random_state=0)
forest.fit(X_s, y_s)
print(f1_score(test["y"], forest.predict(test.drop("y", axis=1))))
