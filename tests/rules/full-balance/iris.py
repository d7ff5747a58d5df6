"""The loader says how many classes there are."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = load_iris(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X[30:], y[30:], stratify=y[30:], random_state=0)
model = make_pipeline(SMOTE(random_state=0), LogisticRegression(max_iter=500))  # expect: full-balance
model.fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))
