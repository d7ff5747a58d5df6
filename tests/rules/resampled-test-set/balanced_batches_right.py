from imblearn.keras import BalancedBatchGenerator
from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from tensorflow import keras

X, y = make_classification(n_samples=400, n_features=8, weights=[0.8], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
model = keras.Sequential([keras.layers.Dense(8, activation="relu"), keras.layers.Dense(1, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["AUC"])
generator = BalancedBatchGenerator(X_train, y_train, sampler=RandomUnderSampler(), batch_size=16, random_state=0)
model.fit(generator, epochs=3)
print(classification_report(y_test, model.predict(X_test) > 0.5))
