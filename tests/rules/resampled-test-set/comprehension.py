from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=6, weights=[0.7], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
ros = RandomOverSampler(random_state=0)
(Xa, ya), (Xb, yb) = [ros.fit_resample(a, b) for a, b in [(X_train, y_train), (X_test, y_test)]]  # expect: resampled-test-set
print(f1_score(yb, LogisticRegression().fit(Xa, ya).predict(Xb)))
