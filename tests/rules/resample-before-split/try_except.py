from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

try:
    from imblearn.over_sampling import SMOTE
except ImportError:
    SMOTE = None

X, y = make_classification(n_samples=300, n_features=6, weights=[0.9], random_state=17)
try:
    X_bal, y_bal = SMOTE(k_neighbors=5, random_state=0).fit_resample(X, y)
except ValueError as error:
    print("not enough neighbours:", error)
    X_bal, y_bal = X, y

X_train, X_test, y_train, y_test = train_test_split(X_bal, y_bal, random_state=0)  # expect: resample-before-split
model = LogisticRegression()
model.fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
