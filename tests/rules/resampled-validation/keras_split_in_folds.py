import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold
from tensorflow.keras.callbacks import EarlyStopping
from tensorflow.keras.layers import Dense, Dropout
from tensorflow.keras.models import Sequential


def build():
    model = Sequential([Dense(8, activation="relu"), Dropout(0.2), Dense(1, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["AUC"])
    return model


X, y = make_classification(n_samples=400, n_features=6, weights=[0.85], random_state=1)

scores = []
for train, test in StratifiedKFold(4, shuffle=True, random_state=0).split(X, y):
    X_train, y_train = SMOTE(random_state=0).fit_resample(X[train], y[train])
    model = build()
    model.fit(X_train, y_train, validation_split=0.1, epochs=5, verbose=0, callbacks=[EarlyStopping(patience=2)])  # expect: resampled-validation
    scores.append(f1_score(y[test], model.predict(X[test]) > 0.5))
print(np.mean(scores))
