from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import TimeSeriesSplit

X, y = make_classification(400, 6, weights=[0.85], random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
tscv = TimeSeriesSplit(n_splits=3)
for train, test in tscv.split(X_res):  # expect: smote-on-time-or-groups
    model = LogisticRegression().fit(X_res[train], y_res[train])
    print(classification_report(y_res[test], model.predict(X_res[test]), zero_division=0))
