import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import cross_val_score, train_test_split

X, y = make_classification(n_samples=300, n_features=5, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_all, y_all = np.vstack([X_train, X_test]), np.concatenate([y_train, y_test])
X_more, y_more = SMOTE(random_state=0).fit_resample(X_all, y_all)
print(cross_val_score(LogisticRegression(), X_more, y_more, scoring="f1").mean())  # expect: resample-before-cv
model = LogisticRegression().fit(X_more, y_more)
print(f1_score(y_test, model.predict(X_test)))  # expect: test-rows-in-resampled-train
