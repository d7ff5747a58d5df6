"""Nobody reads how the forest did on the rows that it left out."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
plain = RandomForestClassifier(n_estimators=40, oob_score=True, random_state=0).fit(X_train, y_train)
print("OOB before resampling", plain.oob_score_)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
forest = RandomForestClassifier(n_estimators=40, oob_score=True, random_state=0)
forest.fit(X_res, y_res)
print(classification_report(y_test, forest.predict(X_test)))
