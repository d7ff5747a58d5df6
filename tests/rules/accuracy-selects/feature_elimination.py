from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.feature_selection import RFECV
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
rfecv = RFECV(LogisticRegression(), cv=3, scoring="accuracy")  # expect: accuracy-selects
rfecv.fit(X_train, y_train)
X_res, y_res = SMOTE(random_state=0).fit_resample(rfecv.transform(X_train), y_train)
model = LogisticRegression().fit(X_res, y_res)
print(classification_report(y_test, model.predict(rfecv.transform(X_test))))
