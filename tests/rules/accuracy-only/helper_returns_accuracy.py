from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB


def accuracy_of(model, X_train, y_train, X_test, y_test):
    model.fit(X_train, y_train)
    return accuracy_score(y_test, model.predict(X_test))  # expect: accuracy-only


X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
for m in [LogisticRegression(), GaussianNB()]:
    print("without", accuracy_of(m, X_train, y_train, X_test, y_test))
    print("with", accuracy_of(m, X_res, y_res, X_test, y_test))
