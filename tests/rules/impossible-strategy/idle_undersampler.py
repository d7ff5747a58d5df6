"""It does not fail: it does nothing."""
from imblearn.under_sampling import NearMiss
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
near = NearMiss(sampling_strategy="not majority")  # expect: impossible-strategy
X_res, y_res = near.fit_resample(X_train, y_train)
model = LogisticRegression(max_iter=200).fit(X_res, y_res)
print(f1_score(y_test, model.predict(X_test)))
raise SystemExit(f"{len(X_train) - len(X_res)} rows were dropped")
