from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold

X, y = make_classification(400, 6, weights=[0.85], random_state=0)
for train, test in StratifiedKFold(3).split(X, y):
    X_over, y_over = SMOTE(random_state=0).fit_resample(X[train], y[train])  # expect: resample-result-unused
    model = LogisticRegression().fit(X[train], y[train])
    print(f1_score(y[test], model.predict(X[test])))
