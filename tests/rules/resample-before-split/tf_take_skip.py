import tensorflow as tf
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report

X, y = make_classification(600, 8, weights=[0.9], random_state=0)
X, y = SMOTE(random_state=0).fit_resample(X, y)
dataset = tf.data.Dataset.from_tensor_slices((X, y)).shuffle(len(X), seed=0, reshuffle_each_iteration=False)
train_ds = dataset.take(800).batch(32)
test_ds = dataset.skip(800).batch(32)  # expect: resample-before-split
model = tf.keras.Sequential([tf.keras.layers.Dense(1, activation="sigmoid")])
model.compile("adam", "binary_crossentropy", metrics=[tf.keras.metrics.AUC(curve="PR")])
model.fit(train_ds, epochs=3)
print(model.evaluate(test_ds))
