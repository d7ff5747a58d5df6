"""It thins the majority; it makes up no rows."""
from imblearn.under_sampling import RandomUnderSampler
from imblearn.ensemble import BalancedRandomForestClassifier
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
brf = BalancedRandomForestClassifier(n_estimators=10, sampling_strategy="all", replacement=True, bootstrap=False, random_state=0)
print(f1_score(y_test, brf.fit(X_train, y_train).predict(X_test)))
X_u, y_u = RandomUnderSampler(random_state=0).fit_resample(X_train, y_train)
print(f1_score(y_test, brf.fit(X_u, y_u).predict(X_test)))
