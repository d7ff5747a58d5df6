"""One column as a matrix, and labels as a column."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 5, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
one = X_train[:, 0].reshape(-1, 1)
X_res, y_res = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(one, y_train.reshape(-1, 1))
model = LogisticRegression().fit(X_res, y_res.ravel())
print(f1_score(y_test, model.predict(X_test[:, 0].reshape(len(X_test), 1))))
