from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
hgb = HistGradientBoostingClassifier(max_iter=40, early_stopping=True, random_state=0)
hgb.fit(X_res, y_res)  # expect: resampled-validation
print(f1_score(y_test, hgb.predict(X_test)))
