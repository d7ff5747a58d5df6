import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=5, n_redundant=0, weights=[0.85], random_state=23)
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
indices = np.arange(len(y_res))
tr, te = train_test_split(indices, test_size=0.2, random_state=0, stratify=y_res)  # expect: resample-before-split
model = LogisticRegression().fit(X_res[tr], y_res[tr])
print(f1_score(y_res[te], model.predict(X_res[te])))
