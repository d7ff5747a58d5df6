"""Training and validation scores side by side, for growing parts of the training rows."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 4, n_redundant=0, weights=[0.8], random_state=5)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)
curve = []
for share in (0.4, 0.7, 1.0):
    n = int(share * len(X_train))
    X_part, y_part = SMOTE(random_state=0).fit_resample(X_train[:n], y_train[:n])
    model = LogisticRegression().fit(X_part, y_part)
    curve.append((n, f1_score(y_part, model.predict(X_part)), f1_score(y_val, model.predict(X_val))))
print(curve)
