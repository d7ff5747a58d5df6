import tensorflow as tf
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(600, 8, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
whole = tf.data.Dataset.from_tensor_slices((X_train, y_train)).shuffle(1000, seed=1, reshuffle_each_iteration=False)
train_ds = whole.take(600).batch(32)
val_ds = whole.skip(600).batch(32)
model = tf.keras.Sequential([tf.keras.layers.Dense(8, activation="relu"), tf.keras.layers.Dense(1, activation="sigmoid")])
model.compile("adam", "binary_crossentropy", metrics=[tf.keras.metrics.AUC(curve="PR")])
model.fit(train_ds, validation_data=val_ds, epochs=3)  # expect: resampled-validation
print(classification_report(y_test, model.predict(X_test) > 0.5))
