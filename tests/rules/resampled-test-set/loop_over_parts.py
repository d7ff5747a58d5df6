"""A helper balances every part alike."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


def balance(features, labels):
    return SMOTE(random_state=0).fit_resample(features, labels)  # expect: resampled-test-set


X, y = make_classification(n_samples=400, n_features=8, weights=[0.8], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = balance(X_train, y_train)
X_test, y_test = balance(X_test, y_test)
model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
