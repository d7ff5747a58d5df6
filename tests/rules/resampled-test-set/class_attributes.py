from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


class Experiment:
    def __init__(self, X, y):
        self.x_train, self.x_test, self.y_train, self.y_test = train_test_split(X, y, random_state=0)
        self.sampler = SMOTE(random_state=0)

    def resample(self):
        self.x_train, self.y_train = self.sampler.fit_resample(self.x_train, self.y_train)
        self.x_test, self.y_test = self.sampler.fit_resample(self.x_test, self.y_test)  # expect: resampled-test-set

    def score(self):
        self.resample()
        self.clf = LogisticRegression()
        self.clf.fit(self.x_train, self.y_train)
        return f1_score(self.y_test, self.clf.predict(self.x_test))


print(Experiment(*make_classification(n_samples=400, n_features=8, weights=[0.8], random_state=2)).score())
