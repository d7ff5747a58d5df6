"""The helper is right, one of its calls is not."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, precision_score, recall_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
def report(actual, guessed):
    print(precision_score(actual, guessed), recall_score(actual, guessed))
    print(classification_report(actual, guessed))


guess = LogisticRegression().fit(X_train, y_train).predict(X_test)
report(y_test, guess)
report(guess, y_test)  # expect: swapped-metric-arguments
