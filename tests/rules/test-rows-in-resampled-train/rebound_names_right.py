"""X is the training part by the time it is resampled."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X, X_test, y, y_test = train_test_split(X, y, test_size=0.2, random_state=42)
X, y = SMOTE(random_state=2).fit_resample(X, y)
model = RandomForestClassifier(n_estimators=20, random_state=0).fit(X, y)
print(f1_score(y_test, model.predict(X_test)))
