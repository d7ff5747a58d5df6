"""
Old version, kept for reference:

    X, y = SMOTE().fit_resample(X, y)
    X_train, X_test, y_train, y_test = train_test_split(X, y)
"""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
# X, y = SMOTE(random_state=0).fit_resample(X, y)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
"""
X_test, y_test = SMOTE().fit_resample(X_test, y_test)
"""
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
