"""The rows that boosting is watched by are judged besides; they have been thinned."""
from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from xgboost import XGBClassifier

X, y = make_classification(n_samples=400, weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_less, y_less = RandomUnderSampler(random_state=0).fit_resample(X_train, y_train)
X_fit, X_val, y_fit, y_val = train_test_split(X_less, y_less, stratify=y_less, random_state=0)  # expect: undersample-before-split
model = XGBClassifier(n_estimators=50, early_stopping_rounds=5)
model.fit(X_fit, y_fit, eval_set=[(X_val, y_val)], verbose=False)
print(f1_score(y_fit, model.predict(X_fit)), f1_score(y_val, model.predict(X_val)), f1_score(y_test, model.predict(X_test)))
