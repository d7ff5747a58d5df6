"""The network watches the held-out part of each fold: the folds are wrong, and that is told once."""
import tensorflow as tf
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import StratifiedKFold, train_test_split

X, y = make_classification(500, 10, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = tf.keras.Sequential([tf.keras.layers.Dense(16, activation="relu"), tf.keras.layers.Dense(1, "sigmoid")])
model.compile("adam", "binary_crossentropy", metrics=[tf.keras.metrics.AUC(curve="PR")])
for fit_rows, val_rows in StratifiedKFold(5).split(X_res, y_res):  # expect: resampled-train-in-cv
    X_val, y_val = X_res[val_rows], y_res[val_rows]
    model.fit(X_res[fit_rows], y_res[fit_rows], validation_data=(X_val, y_val), epochs=20)
print(classification_report(y_test, model.predict(X_test).round()))
