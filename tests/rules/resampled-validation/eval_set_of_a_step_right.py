"""A step of a pipeline is watched by rows that were cut off before the others were resampled."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler
from xgboost import XGBClassifier

X, y = make_classification(500, 10, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
X_fit, X_val, y_fit, y_val = train_test_split(X_train, y_train, test_size=0.2, random_state=0)
X_fit, y_fit = SMOTE(random_state=0).fit_resample(X_fit, y_fit)
pipe = Pipeline([("scale", StandardScaler()), ("model", XGBClassifier(n_estimators=30, early_stopping_rounds=10))])
pipe.fit(X_fit, y_fit, model__eval_set=[(X_val, y_val)], model__verbose=False)
print(f1_score(y_test, pipe.predict(X_test)))
