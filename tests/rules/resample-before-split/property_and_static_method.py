from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier


class Study:
    def __init__(self):
        self._X, self._y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)

    @staticmethod
    def _upsample(X, y):
        return SMOTE(random_state=0).fit_resample(X, y)

    @property
    def balanced(self):
        return self._upsample(self._X, self._y)

    def run(self):
        X, y = self.balanced
        X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)  # expect: resample-before-split
        return f1_score(y_test, DecisionTreeClassifier(random_state=0).fit(X_train, y_train).predict(X_test))


print(Study().run())
