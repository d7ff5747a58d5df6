import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import train_test_split
from tensorflow.keras.layers import Dense
from tensorflow.keras.models import Sequential
from tensorflow.keras.utils import to_categorical

X, y = make_classification(400, 8, n_classes=3, n_informative=4, weights=[0.6, 0.3], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, to_categorical(y), test_size=0.3, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)  # expect: full-balance
model = Sequential([Dense(8, activation="relu"), Dense(3, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=5)
print(confusion_matrix(y_test.argmax(1), np.argmax(model.predict(X_test), axis=1)))
