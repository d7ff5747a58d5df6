from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
gbc = GradientBoostingClassifier(n_estimators=60, n_iter_no_change=5, validation_fraction=0.1, random_state=0)
gbc.fit(X_res, y_res)  # expect: resampled-validation
print(gbc.n_estimators_, f1_score(y_test, gbc.predict(X_test)))
