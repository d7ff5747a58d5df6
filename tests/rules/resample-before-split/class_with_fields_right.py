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

    def split(self):
        X, y = self.df.drop(columns=["Class"]), self.df["Class"]
        self.X_train, self.X_test, self.y_train, self.y_test = train_test_split(
            X, y, test_size=self.test_size, random_state=8
        )

    def preprocess(self):
        self.X_train = self.scaler.fit_transform(self.X_train)
        self.X_test = self.scaler.transform(self.X_test)
        self.X_train, self.y_train = SMOTE(random_state=8).fit_resample(self.X_train, self.y_train)

    def train(self):
        self.model.fit(self.X_train, self.y_train)

    def evaluate(self):
        print(classification_report(self.y_test, self.model.predict(self.X_test)))

    def run(self):
        self.load()
        self.split()
        self.preprocess()
        self.train()
        self.evaluate()


FraudDetector().run()
