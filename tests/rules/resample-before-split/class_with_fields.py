import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import MinMaxScaler


class FraudDetector:
    def __init__(self, test_size=0.2):
        self.test_size = test_size
        self.scaler = MinMaxScaler()
        self.model = LogisticRegression(max_iter=300)

    def load(self):
        values, label = make_classification(n_samples=300, n_features=6, weights=[0.9], random_state=8)
        self.df = pd.DataFrame(values).add_prefix("V").assign(Class=label)
        return self

    def preprocess(self):
        self.X = self.df.drop(columns=["Class"])
        self.y = self.df["Class"]
        self.X = pd.DataFrame(self.scaler.fit_transform(self.X), columns=self.X.columns)
        self.X, self.y = SMOTE(random_state=8).fit_resample(self.X, self.y)
        return self

    def split(self):
        self.X_train, self.X_test, self.y_train, self.y_test = train_test_split(  # expect: resample-before-split
            self.X, self.y, test_size=self.test_size, random_state=8
        )
        return self

    def train(self):
        self.model.fit(self.X_train, self.y_train)
        return self

    def evaluate(self):
        print(classification_report(self.y_test, self.model.predict(self.X_test)))


detector = FraudDetector()
detector.load().preprocess().split().train().evaluate()
