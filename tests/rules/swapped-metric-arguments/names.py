"""A helper gives its parameters in the wrong order, by their names."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, confusion_matrix
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
def report(y_test, y_pred):
    print(accuracy_score(y_test, y_pred))
    print(confusion_matrix(y_pred, y_test))  # expect: swapped-metric-arguments
