from imblearn.over_sampling import SMOTE
from keras.layers import Dense
from keras.models import Sequential
from keras.metrics import Precision, Recall
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 10, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = Sequential([Dense(12, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy", Precision(), Recall()])
model.fit(X_train, y_train, epochs=10, batch_size=16)
print(dict(zip(model.metrics_names, model.evaluate(X_test, y_test))))
