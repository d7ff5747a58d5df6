"""ADASYN and cleaning come close to 1:1 only; a part of the rows does as well."""
import numpy as np
from imblearn.combine import SMOTEENN
from imblearn.over_sampling import ADASYN
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 5, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
for sampler in (ADASYN(random_state=0), SMOTEENN(random_state=0)):
    X_res, y_res = sampler.fit_resample(X_train, y_train)
    model = LogisticRegression(class_weight="balanced").fit(X_res, y_res)
    print(f1_score(y_test, model.predict(X_test)))
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
rows = np.random.default_rng(0).random(len(y_res)) < 0.8
model = LogisticRegression(class_weight="balanced").fit(X_res[rows], y_res[rows])
print(f1_score(y_test, model.predict(X_test)))
