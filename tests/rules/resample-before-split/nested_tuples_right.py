from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


def load():
    X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.8], random_state=1)
    X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
    return (X_train, y_train), (X_test, y_test)


(x_tr, y_tr), (x_te, y_te) = load()
x_tr, y_tr = SMOTE(random_state=0).fit_resample(x_tr, y_tr)
print(f1_score(y_te, LogisticRegression().fit(x_tr, y_tr).predict(x_te)))
