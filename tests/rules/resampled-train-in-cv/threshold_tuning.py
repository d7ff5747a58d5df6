from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import TunedThresholdClassifierCV, train_test_split

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
tuned = TunedThresholdClassifierCV(LogisticRegression(), scoring="f1", thresholds=20, cv=3)
tuned.fit(X_res, y_res)  # expect: resampled-train-in-cv
print(tuned.best_threshold_, f1_score(y_test, tuned.predict(X_test)))
