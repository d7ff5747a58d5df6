import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import ShuffleSplit, learning_curve, train_test_split, validation_curve

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
lr = LogisticRegression().fit(X_train, y_train)
print(classification_report(y_test, lr.predict(X_test)))
cv = ShuffleSplit(n_splits=3, test_size=0.2, random_state=42)
sizes, tr, te = learning_curve(lr, X_train, y_train, cv=cv, scoring="f1", train_sizes=np.linspace(0.3, 1, 3))  # expect: resampled-train-in-cv
print(te.mean(axis=1))
a, b = validation_curve(lr, X_train, y_train, param_name="C", param_range=[0.1, 1], cv=3, scoring="f1")  # expect: resampled-train-in-cv
print(b.mean(axis=1))
