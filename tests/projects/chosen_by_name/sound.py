from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

import factory

X, y = make_classification(n_samples=300, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = factory.make_sampler().fit_resample(X_train, y_train)

model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))

X, y = make_classification(n_samples=300, weights=[0.85], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = factory.make_by_class().fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
