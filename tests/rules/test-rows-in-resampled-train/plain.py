from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=42)

sm = SMOTE(random_state=2)
X_train_res, y_train_res = sm.fit_resample(X, y)

model = RandomForestClassifier(n_estimators=20, random_state=0)
model.fit(X_train_res, y_train_res)
y_pred = model.predict(X_test)  # expect: test-rows-in-resampled-train
print(classification_report(y_test, y_pred))
