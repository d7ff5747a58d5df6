from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
kfold = StratifiedKFold(n_splits=4)
for train, test in kfold.split(X, y):
    X_bal, y_bal = SMOTE(random_state=0).fit_resample(X, y)
    clf = LogisticRegression()
    clf.fit(X_bal, y_bal)
    print(f1_score(y[test], clf.predict(X[test])))  # expect: test-rows-in-resampled-train
