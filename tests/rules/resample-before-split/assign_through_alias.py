import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

raw, label = make_classification(n_samples=300, n_features=5, n_redundant=0, weights=[0.85], random_state=23)
columns = list("abcde")
X_res, y_res = SMOTE(random_state=0).fit_resample(raw, label)

balanced = pd.DataFrame(X_res, columns=columns)
table = balanced
table["target"] = y_res

train_df, test_df = train_test_split(balanced, test_size=0.3, random_state=0)  # expect: resample-before-split
tree = DecisionTreeClassifier(max_depth=4, random_state=0)
tree.fit(train_df[columns], train_df["target"])
print(f1_score(test_df.target, tree.predict(test_df[columns])))
