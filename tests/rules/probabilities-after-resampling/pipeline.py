"""A pipeline that resamples, without calibration."""
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, brier_score_loss
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
pipe = make_pipeline(SMOTE(random_state=0), LogisticRegression()).fit(X_train, y_train)
p = pipe.predict_proba(X_test)[:, 1]
print(average_precision_score(y_test, p))
print(brier_score_loss(y_test, p))  # expect: probabilities-after-resampling
