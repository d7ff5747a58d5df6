"""The split is made elsewhere; its result is named as parts."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
import sklearn.model_selection

split = getattr(sklearn.model_selection, "train_" + "test_split")
X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
X_train, X_test, y_train, y_test = split(X_res, y_res, random_state=0)  # expect: resample-before-split
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
