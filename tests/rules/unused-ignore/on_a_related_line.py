from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, weights=[0.9], random_state=0)
X_res, y_res = SMOTE(sampling_strategy=0.5).fit_resample(X, y)  # smotelint: ignore[SMT101] at the cause, not where it is found
X_train, X_test, y_train, y_test = train_test_split(X_res, y_res)  # expect: resample-before-split
model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
