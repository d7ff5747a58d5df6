"""Judged first, then refitted on everything for use."""
import pickle
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=42)
Xr, yr = SMOTE(random_state=2).fit_resample(X_train, y_train)
model = RandomForestClassifier(n_estimators=20, random_state=0)
model.fit(Xr, yr)
print(classification_report(y_test, model.predict(X_test)))

X_all, y_all = SMOTE(random_state=2).fit_resample(X, y)
final_model = RandomForestClassifier(n_estimators=20, random_state=0)
final_model.fit(X_all, y_all)
blob = pickle.dumps(final_model)
print(len(blob) > 0)
