"""Two models are compared on test rows: one has learned from the training rows as they are, one resampled."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
plain = LogisticRegression().fit(X_train, y_train)
balanced = LogisticRegression().fit(X_res, y_res)
for model, rows, labels in ((plain, X_train, y_train), (balanced, X_res, y_res)):
    print("train", f1_score(labels, model.predict(rows)))
    print("test", f1_score(y_test, model.predict(X_test)))
