import pandas as pd
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

data, target = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
df = pd.DataFrame(data, columns=list("abcd")).assign(y=target)
rare, frequent = df[df["y"] == 1], df[df["y"] == 0]
grown = rare
while len(grown) < len(frequent):
    grown = pd.concat([grown, rare])
over = pd.concat([frequent, grown])  # over-sampled by hand
train, test = train_test_split(over, random_state=0)  # expect: resample-before-split
tree = DecisionTreeClassifier(random_state=0).fit(train[list("abcd")], train["y"])
print(f1_score(test["y"], tree.predict(test[list("abcd")])))
