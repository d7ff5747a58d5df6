"""The tuner picks layers by accuracy on the rows as they are, which are resampled then."""
import keras_tuner as kt
from imblearn.over_sampling import SMOTE
from keras import layers, models
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 10, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X_train, y_train, test_size=0.2, random_state=0)


def build(hp):
    units = hp.Int("units", 4, 32)
    model = models.Sequential([layers.Dense(units, activation="relu"), layers.Dense(1, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    return model


tuner = kt.RandomSearch(build, objective="val_accuracy", max_trials=5)  # expect: accuracy-selects
tuner.search(X_train, y_train, validation_data=(X_val, y_val), epochs=5)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = tuner.get_best_models(1)[0]
model.fit(X_res, y_res, epochs=5)
print(classification_report(y_test, model.predict(X_test) > 0.5))
