import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

data, target = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
df = pd.DataFrame(data, columns=list("abcd")).assign(y=target)
frequent, rare = [], []
for _, row in df.iterrows():
    if row["y"] == 1:
        rare.append(row)
    else:
        frequent.append(row)
sorted_rows = pd.concat([pd.DataFrame(frequent), pd.DataFrame(rare)])
train, test = train_test_split(sorted_rows, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(train[list("abcd")], train["y"])
tree = DecisionTreeClassifier(random_state=0).fit(X_res, y_res)
print(f1_score(test["y"], tree.predict(test[list("abcd")])))
