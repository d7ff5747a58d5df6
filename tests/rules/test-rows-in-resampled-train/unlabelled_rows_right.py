"""A model on all rows answers for new rows; nobody judges the answers."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 4, n_redundant=0, weights=[0.8], random_state=5)
X, X_new, y, _ = train_test_split(X, y, test_size=0.1, random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = LogisticRegression().fit(*SMOTE(random_state=0).fit_resample(X_train, y_train))
print(classification_report(y_test, model.predict(X_test)))
model = LogisticRegression().fit(*SMOTE(random_state=0).fit_resample(X, y))
print(model.predict(X_new)[:10], model.predict_proba(X).mean(axis=0))
