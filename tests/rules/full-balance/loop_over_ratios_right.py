"""1.0 is one of the ratios that are compared."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
for ratio in [0.25, 0.5, 1.0]:
    X_res, y_res = SMOTE(sampling_strategy=ratio, random_state=0).fit_resample(X_train, y_train)
    print(ratio, f1_score(y_test, LogisticRegression().fit(X_res, y_res).predict(X_test)))
