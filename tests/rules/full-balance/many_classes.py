"""Booster parameters, a softmax layer and a report name the classes."""
import xgboost as xgb
from imblearn.over_sampling import SMOTE, RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from tensorflow.keras.layers import Dense
from tensorflow.keras.models import Sequential

X, y = make_classification(600, 8, n_informative=5, n_classes=4, weights=[0.7, 0.15, 0.1], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_over, y_over = RandomOverSampler(random_state=0).fit_resample(X_train, y_train)  # expect: full-balance
network = Sequential([Dense(16, activation="relu"), Dense(4, activation="softmax")])
network.compile(loss="sparse_categorical_crossentropy", optimizer="adam")
network.fit(X_over, y_over)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)  # expect: full-balance
booster = xgb.train({"objective": "multi:softmax", "num_class": 4}, xgb.DMatrix(X_train, y_train))
print(classification_report(y_test, booster.predict(xgb.DMatrix(X_test)), target_names=["a", "b", "c", "d"]))
