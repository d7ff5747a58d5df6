"""A method returns the four parts."""
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split


class DataModule:
    def __init__(self, seed):
        self.seed = seed
        values, labels = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=seed)
        self.frame = pd.DataFrame(values).add_prefix("x")
        self.frame["target"] = labels

    def get_splits(self, balance=True):
        X = self.frame.drop(columns=["target"])
        y = self.frame["target"]
        X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=self.seed)
        if balance:
            X_train, y_train = self._oversample(X_train, y_train)
        return X_train, X_test, y_train, y_test

    def _oversample(self, X, y):
        return SMOTE(random_state=self.seed).fit_resample(X, y)


dm = DataModule(seed=3)
X_train, X_test, y_train, y_test = dm.get_splits()
rf = RandomForestClassifier(20, random_state=0).fit(X_train, y_train)
print(classification_report(y_test, rf.predict(X_test)))
