from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


class Base:
    seed = 0

    def prepare(self, X, y):
        raise NotImplementedError

    def run(self, X, y):
        X, y = self.prepare(X, y)
        X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=self.seed)  # expect: resample-before-split
        model = LogisticRegression().fit(X_train, y_train)
        return f1_score(y_test, model.predict(X_test))


class Plain(Base):
    def prepare(self, X, y):
        return X, y


class WithSmote(Plain):
    def prepare(self, X, y):
        X, y = super().prepare(X, y)
        return SMOTE(random_state=self.seed).fit_resample(X, y)


X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
print(WithSmote().run(X, y))
