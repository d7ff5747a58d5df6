"""Boosting libraries and Keras."""
import lightgbm as lgb
import numpy as np
import xgboost as xgb
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.utils import compute_class_weight
from tensorflow.keras.layers import Dense
from tensorflow.keras.models import Sequential

X, y = make_classification(500, 5, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
ratio = (len(y_train) - y_train.sum()) / y_train.sum()
weights = compute_class_weight(class_weight="balanced", classes=np.unique(y_train), y=y_train)
weights = {i: weight for i, weight in enumerate(weights)}
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = xgb.XGBClassifier(scale_pos_weight=ratio)
model.fit(X_res, y_res)  # expect: double-correction
booster = xgb.train({"scale_pos_weight": ratio}, xgb.DMatrix(X_res, y_res))  # expect: double-correction
print(f1_score(y_test, booster.predict(xgb.DMatrix(X_test)) > 0.5))
tree = lgb.LGBMClassifier(scale_pos_weight=ratio).fit(X_res, y_res)  # expect: double-correction
print(f1_score(y_test, tree.predict(X_test)))
network = Sequential([Dense(8, activation="relu"), Dense(1, activation="sigmoid")])
network.compile(loss="binary_crossentropy", optimizer="adam")
network.fit(X_res, y_res, epochs=3, class_weight=weights)  # expect: double-correction
print(f1_score(y_test, network.predict(X_test) > 0.5))
print(f1_score(y_test, model.predict(X_test)))
