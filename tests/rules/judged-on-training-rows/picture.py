"""The classes on a grid are drawn; what is told are figures for the rows that were learned."""
import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.neighbors import KNeighborsClassifier

X, y = make_classification(n_samples=400, n_features=2, n_redundant=0, weights=[0.9], random_state=2)
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
model = KNeighborsClassifier().fit(X_res, y_res)
columns, rows = np.meshgrid(np.linspace(-3, 3, 20), np.linspace(-3, 3, 20))
print(model.predict(np.c_[columns.ravel(), rows.ravel()]).reshape(columns.shape))
print(classification_report(y_res, model.predict(X_res)))  # expect: judged-on-training-rows
