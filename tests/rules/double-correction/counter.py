"""collections.Counter, and a comprehension over it."""
from collections import Counter
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 5, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
counts = Counter(y_train)
weights = {label: len(y_train) / (2 * count) for label, count in counts.items()}
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression()
model.set_params(class_weight=weights)
model.fit(X_res, y_res)  # expect: double-correction
print(f1_score(y_test, model.predict(X_test)))
