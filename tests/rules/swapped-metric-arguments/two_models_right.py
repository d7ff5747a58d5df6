"""The agreement of two models has no truth."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import cohen_kappa_score, confusion_matrix, f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
from sklearn.tree import DecisionTreeClassifier

one = LogisticRegression().fit(X_train, y_train).predict(X_test)
two = DecisionTreeClassifier(random_state=0).fit(X_train, y_train).predict(X_test)
print(confusion_matrix(one, two), f1_score(y_test, one), f1_score(y_test, two))


def compare(y_pred, y_pred_test):
    return confusion_matrix(y_pred, y_pred_test)
