from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import cross_val_score, train_test_split

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
x_train, x_test, y_train, y_test = train_test_split(X, y, random_state=0)
x_train_sm, y_train_sm = SMOTE(random_state=0).fit_resample(x_train, y_train)

pipe = make_pipeline(SMOTE(random_state=0), LogisticRegression())
print("CV", cross_val_score(pipe, x_train, y_train, cv=5, scoring="f1").mean())
model = LogisticRegression().fit(x_train_sm, y_train_sm)
print("test", f1_score(y_test, model.predict(x_test)))
