from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.utils import shuffle

X, y = make_classification(n_samples=300, n_features=5, n_redundant=0, weights=[0.85], random_state=23)
X, y = SMOTE(random_state=0).fit_resample(X, y)
X, y = shuffle(X, y, random_state=0)

cut = int(0.75 * X.shape[0])
X_train, y_train = X[:cut], y[:cut]
X_test, y_test = X[cut:], y[cut:]  # expect: resample-before-split
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
