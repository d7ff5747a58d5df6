from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split


def prepare(X_train, y_train):
    X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
    baseline = LogisticRegression().fit(X_train, y_train)
    return X_res, y_res, baseline


class Data:
    def balance(self, X_train, y_train):
        self.X, self.y = SMOTE(random_state=0).fit_resample(X_train, y_train)
        return LogisticRegression().fit(X_train, y_train)


X, y = make_classification(400, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
prepare(X_train, y_train)
Data().balance(X_train, y_train)
