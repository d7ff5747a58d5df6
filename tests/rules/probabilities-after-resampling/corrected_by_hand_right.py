"""The odds are corrected by the true shares of the classes."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, brier_score_loss
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
p = LogisticRegression().fit(X_train, y_train).predict_proba(X_test)[:, 1]
share = y.mean()
corrected = p * share / (p * share + (1 - p) * (1 - share))
print(average_precision_score(y_test, p), brier_score_loss(y_test, corrected))
