import numpy as np
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from tensorflow.keras.layers import Dense, Dropout
from tensorflow.keras.models import Sequential


def build():
    model = Sequential([Dense(8, activation="relu"), Dropout(0.2), Dense(1, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["AUC"])
    return model


X, y = make_classification(n_samples=400, n_features=6, weights=[0.85], random_state=1)

X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
rare = X_train[y_train == 1]
copies = np.repeat(rare, 4, axis=0)
X_train = np.vstack([X_train, copies])
y_train = np.concatenate([y_train, np.ones(len(copies))])
model = build()
model.fit(X_train, y_train, epochs=5, validation_split=0.2)  # expect: resampled-validation
print(classification_report(y_test, model.predict(X_test) > 0.5))
