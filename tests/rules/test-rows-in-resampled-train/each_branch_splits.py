"""Each branch divides its own rows: no test row of the one has trained the model of the other."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
if y.mean() < 0.2:
    X_res, y_res = SMOTE(random_state=2).fit_resample(X, y)
    X_train, X_test, y_train, y_test = train_test_split(X_res, y_res, random_state=42)  # expect: resample-before-split
else:
    X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=42)
model = RandomForestClassifier(n_estimators=20, random_state=0).fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
