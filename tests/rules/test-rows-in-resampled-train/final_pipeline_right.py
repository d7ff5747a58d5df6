"""The pipeline has been judged on other rows; then one like it learns from all rows, and its training score is told."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
pipe = make_pipeline(SMOTE(random_state=0), LogisticRegression()).fit(X_train, y_train)
print("test F1", f1_score(y_test, pipe.predict(X_test)))
final = make_pipeline(SMOTE(random_state=0), LogisticRegression()).fit(X, y)
print("F1 on the training rows", f1_score(y, final.predict(X)))
