"""The same under the names of boosting libraries."""
from catboost import CatBoostClassifier
from imblearn.over_sampling import SMOTE
from lightgbm import LGBMClassifier
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 5, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LGBMClassifier(is_unbalance=True).fit(X_res, y_res)  # expect: no-op-class-weight
print(f1_score(y_test, model.predict(X_test)))
model = CatBoostClassifier(auto_class_weights="Balanced").fit(X_res, y_res)  # expect: no-op-class-weight
print(f1_score(y_test, model.predict(X_test)))
