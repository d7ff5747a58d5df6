"""`transform` of an own protocol: it is called with the training rows and their labels, and with nothing else."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


class Balancing:
    def fit(self, X, y):
        self.sampler = SMOTE(random_state=0)

    def transform(self, X, y):
        return self.sampler.fit_resample(X, y)


class DataTransformation:
    def transform(self, X):
        return SMOTE(random_state=0).fit_resample(X[:, :-1], X[:, -1])


X, y = make_classification(300, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
step = Balancing()
step.fit(X_train, y_train)
X_res, y_res = step.transform(X_train, y_train)
model = LogisticRegression().fit(X_res, y_res)
print(f1_score(y_test, model.predict(X_test)))
