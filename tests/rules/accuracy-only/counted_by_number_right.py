"""A helper counts the cells of the confusion matrix by row number."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)

def count(actual, guessed):
    tp = fp = fn = tn = 0
    for i in range(len(guessed)):
        if actual[i] == guessed[i] == 1:
            tp += 1
        if guessed[i] == 1 and actual[i] != guessed[i]:
            fp += 1
        if actual[i] == guessed[i] == 0:
            tn += 1
        if guessed[i] == 0 and actual[i] != guessed[i]:
            fn += 1
    return tp, fp, fn, tn


y_pred = LogisticRegression().fit(X_train, y_train).predict(X_test)
print(accuracy_score(y_test, y_pred), count(y_test, y_pred))
