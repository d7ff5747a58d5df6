import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.tree import DecisionTreeClassifier

data, target = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.8], random_state=1)
df = pd.DataFrame(data, columns=list("abcd")).assign(y=target)
holdout = df.sample(frac=0.2, random_state=1)
X_bal, y_bal = SMOTE(random_state=0).fit_resample(df[list("abcd")], df["y"])
tree = DecisionTreeClassifier(random_state=0).fit(X_bal, y_bal)
print(f1_score(holdout["y"], tree.predict(holdout[list("abcd")])))  # expect: test-rows-in-resampled-train
