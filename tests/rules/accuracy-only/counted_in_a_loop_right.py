"""The cells of the confusion matrix are counted row by row."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
y_pred = LogisticRegression().fit(X_train, y_train).predict(X_test)
print("accuracy", accuracy_score(y_test, y_pred))
cells = {"tp": 0, "fp": 0, "fn": 0, "tn": 0}
for true, predicted in zip(y_test, y_pred):
    if true == 1:
        cells["tp" if predicted == 1 else "fn"] += 1
    else:
        cells["fp" if predicted == 1 else "tn"] += 1
print(cells)
