"""SMOTE is tried, but the model is trained on what ADASYN made."""
from collections import Counter

from imblearn.over_sampling import ADASYN, SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_sm, y_sm = SMOTE(random_state=0).fit_resample(X_train, y_train)
print(Counter(y_sm))
X_ada, y_ada = ADASYN(random_state=0).fit_resample(X_train, y_train)
baseline = LogisticRegression().fit(X_train, y_train)
model = LogisticRegression().fit(X_ada, y_ada)
for each in (baseline, model):
    print(f1_score(y_test, each.predict(X_test)))
