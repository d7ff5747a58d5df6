"""The first visits of each patient, whatever came of them."""
import numpy as np
import pandas as pd
from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

data, target = make_classification(n_samples=600, n_features=4, n_redundant=0, weights=[0.8], random_state=1)
df = pd.DataFrame(data, columns=list("abcd")).assign(y=target, patient=np.arange(600) % 250)
df = df.groupby("patient").head(2)
train, test = train_test_split(df, stratify=df["y"], random_state=0)
X, y = RandomUnderSampler(random_state=0).fit_resample(train[list("abcd")], train["y"])
print(f1_score(test["y"], LogisticRegression().fit(X, y).predict(test[list("abcd")])))
