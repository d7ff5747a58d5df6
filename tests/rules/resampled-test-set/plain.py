from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, stratify=y, random_state=0)

smote = SMOTE(random_state=0)
X_train_sm, y_train_sm = smote.fit_resample(X_train, y_train)
X_test_sm, y_test_sm = smote.fit_resample(X_test, y_test)  # expect: resampled-test-set

rf = RandomForestClassifier(n_estimators=20, random_state=0)
rf.fit(X_train_sm, y_train_sm)
print(classification_report(y_test_sm, rf.predict(X_test_sm)))
