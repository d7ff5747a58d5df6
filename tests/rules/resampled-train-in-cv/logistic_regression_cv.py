from imblearn.over_sampling import ADASYN
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegressionCV
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], class_sep=0.6, random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_ada, y_ada = ADASYN(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegressionCV(Cs=4, cv=3, scoring="f1", max_iter=300).fit(X_ada, y_ada)  # expect: resampled-train-in-cv
print(f1_score(y_test, model.predict(X_test)))
