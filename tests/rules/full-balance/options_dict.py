from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
options = {"k_neighbors": 3, "random_state": 0}
X_train, y_train = SMOTE(**options).fit_resample(X_train, y_train)  # expect: full-balance
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
