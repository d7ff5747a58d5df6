import tensorflow as tf
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(600, 8, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X_train, y_train, stratify=y_train, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)


def as_dataset(rows, labels, training=False):
    dataset = tf.data.Dataset.from_tensor_slices((rows, labels))
    if training:
        dataset = dataset.shuffle(len(rows))
    return dataset.batch(32).prefetch(1)


model = tf.keras.Sequential([tf.keras.layers.Dense(8, activation="relu"), tf.keras.layers.Dense(1, activation="sigmoid")])
model.compile("adam", "binary_crossentropy", metrics=[tf.keras.metrics.AUC(curve="PR")])
model.fit(as_dataset(X_train, y_train, training=True), validation_data=as_dataset(X_val, y_val), epochs=3)
print(classification_report(y_test, model.predict(as_dataset(X_test, y_test)) > 0.5))
