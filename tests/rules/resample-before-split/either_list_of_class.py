"""A condition says which list takes a row: those of the rare class are drawn again."""
import numpy as np
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.8], random_state=0)
rare, common = [], []
for i in range(len(X)):
    (rare if y[i] == 1 else common).append(i)
upsampled = np.random.default_rng(0).choice(rare, size=len(common), replace=True)
chosen = np.concatenate([common, upsampled])
X_train, X_test, y_train, y_test = train_test_split(X[chosen], y[chosen], random_state=0)  # expect: resample-before-split
model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
