from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from scikeras.wrappers import KerasClassifier
from sklearn.datasets import make_classification
from sklearn.model_selection import StratifiedKFold, cross_val_score
from tensorflow.keras.layers import Dense
from tensorflow.keras.models import Sequential


def build():
    model = Sequential([Dense(8, activation="relu"), Dense(1, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model


X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
model = make_pipeline(SMOTE(random_state=0), KerasClassifier(model=build, epochs=5, verbose=0))
print(cross_val_score(model, X, y, cv=StratifiedKFold(5), scoring="f1").mean())
