from imblearn.over_sampling import ADASYN
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from tensorflow.keras import Input, Model
from tensorflow.keras.layers import Dense, Dropout

X, y = make_classification(500, 10, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
X_train, y_train = ADASYN(random_state=0).fit_resample(X_train, y_train)
inputs = Input(shape=(10,))
hidden = Dropout(0.2)(Dense(16, activation="relu")(inputs))
outputs = Dense(1, activation="sigmoid")(hidden)
model = Model(inputs, outputs)
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
model.fit(X_train, y_train, validation_split=0.1, epochs=5, verbose=0)  # expect: resampled-validation
print(classification_report(y_test, model.predict(X_test) > 0.5))
