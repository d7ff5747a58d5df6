"""A model learns from the training part as it is, and is judged on all rows, resampled."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
X, y = make_classification(weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)  # expect: resampled-test-set
model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_res, model.predict(X_res)))
