"""recall_score(average='weighted') and every micro average are accuracy under another name."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, f1_score, recall_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
y_pred = LogisticRegression().fit(X_train, y_train).predict(X_test)
print("accuracy", accuracy_score(y_test, y_pred))  # expect: accuracy-only
print("recall", recall_score(y_test, y_pred, average="weighted"))
print("f1", f1_score(y_test, y_pred, average="micro"))
