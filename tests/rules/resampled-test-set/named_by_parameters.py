from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


def fit_and_score(model, X_train, y_train, X_test, y_test):
    sm = SMOTE(random_state=0)
    X_train, y_train = sm.fit_resample(X_train, y_train)
    X_test, y_test = sm.fit_resample(X_test, y_test)  # expect: resampled-test-set
    return f1_score(y_test, model.fit(X_train, y_train).predict(X_test))


X, y = make_classification(n_samples=300, n_features=6, weights=[0.7], random_state=1)
a, b, c, d = train_test_split(X, y, random_state=0)
print(fit_and_score(LogisticRegression(), a, c, b, d))
