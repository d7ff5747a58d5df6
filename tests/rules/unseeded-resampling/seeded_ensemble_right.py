"""An ensemble seeds the sampler that it is given."""
from imblearn.ensemble import BalancedBaggingClassifier
from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 5, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = BalancedBaggingClassifier(sampler=RandomOverSampler(), n_estimators=5, random_state=0).fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
