"""CatBoost and LightGBM are asked for scores."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, roc_auc_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
from catboost import CatBoostClassifier
from lightgbm import LGBMClassifier

cat = CatBoostClassifier(verbose=0).fit(X_train, y_train)
gbm = LGBMClassifier().fit(X_train, y_train)
print(classification_report(y_test, cat.predict(X_test)), classification_report(y_test, gbm.predict(X_test)))
print(roc_auc_score(y_test, cat.predict(X_test, prediction_type="Probability")[:, 1]))
print(roc_auc_score(y_test, gbm.predict(X_test, raw_score=True)))
