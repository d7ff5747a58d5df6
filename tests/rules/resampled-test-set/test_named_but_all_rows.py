"""Only the name says test: these rows are resampled, then judged."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedShuffleSplit

X, y = make_classification(n_samples=400, n_features=4, n_redundant=0, weights=[0.8], random_state=1)
splitter = StratifiedShuffleSplit(n_splits=1, test_size=0.3, random_state=0)
for fit_rows, judge_rows in splitter.split(X, y):
    X_fit, y_fit, X_judge, y_judge = X[fit_rows], y[fit_rows], X[judge_rows], y[judge_rows]
X_fit, y_fit = SMOTE(random_state=0).fit_resample(X_fit, y_fit)
X_judge, y_judge = SMOTE(random_state=0).fit_resample(X_judge, y_judge)  # expect: resampled-test-set
print(f1_score(y_judge, LogisticRegression().fit(X_fit, y_fit).predict(X_judge)))
