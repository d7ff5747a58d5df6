from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import hamming_loss, zero_one_loss
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
y_pred = LogisticRegression().fit(X_train, y_train).predict(X_test)
print("error", zero_one_loss(y_test, y_pred))  # expect: accuracy-only
y_pred = LogisticRegression(C=0.1).fit(X_train, y_train).predict(X_test)
print("hamming", hamming_loss(y_test, y_pred))  # expect: accuracy-only
