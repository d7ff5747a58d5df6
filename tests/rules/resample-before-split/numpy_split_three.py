import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

data, target = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
X, y = SMOTE(random_state=0).fit_resample(data, target)
df = pd.DataFrame(X, columns=list("abcd")).assign(y=y).sample(frac=1, random_state=1).to_numpy()
train, valid, test = np.split(df, [int(0.6 * len(df)), int(0.8 * len(df))])  # expect: resample-before-split
model = LogisticRegression().fit(train[:, :-1], train[:, -1])
print(f1_score(valid[:, -1], model.predict(valid[:, :-1])), f1_score(test[:, -1], model.predict(test[:, :-1])))
