from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.metrics import precision_score, recall_score
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=400, n_features=8, weights=[0.8], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
rus = RandomUnderSampler(random_state=0)
X_test, y_test = rus.fit_resample(X_test, y_test)  # expect: resampled-test-set
model = LogisticRegression().fit(X_train, y_train)
y_pred = model.predict(X_test)
print(precision_score(y_test, y_pred), recall_score(y_test, y_pred))
