import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.decomposition import PCA
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

data, target = make_classification(n_samples=300, n_features=8, weights=[0.85], random_state=1)
df = pd.DataFrame(data).add_prefix("v").assign(y=target)
X = np.array(df.loc[:, df.columns != "y"])
y = df["y"].to_numpy().ravel()
X, y = SMOTE(random_state=0).fit_resample(X, y)
X = StandardScaler().fit_transform(X)
X = SelectKBest(k=5).fit_transform(X, y)
X = PCA(n_components=3).fit_transform(X)
X = np.hstack([X, X ** 2])
xtrain, xtest, ytrain, ytest = train_test_split(X, y, test_size=0.25, random_state=0)  # expect: resample-before-split
lr = LogisticRegression()
lr.fit(xtrain, ytrain)
print(f1_score(ytest, lr.predict(xtest)))
