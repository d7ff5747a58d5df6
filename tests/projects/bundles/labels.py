from imblearn.over_sampling import SMOTE
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV


class OneLabel:
    def train(self, parts):
        X, y = SMOTE(sampling_strategy=0.5).fit_resample(parts.X_train_class, parts.y_train_class)
        search = GridSearchCV(LogisticRegression(), {"C": [1, 10]}, scoring="f1")
        search.fit(X, y)  # expect: resampled-train-in-cv
        return search


class Labels:
    def __init__(self, names):
        self.names = names
        self.models = {}

    def fit(self, parts):
        for name in self.names:
            self.models[name] = OneLabel().train(parts[name])
        return self
