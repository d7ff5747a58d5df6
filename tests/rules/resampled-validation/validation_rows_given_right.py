"""Early stopping by rows that are handed over, cut off before the others were resampled."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 8, weights=[0.85], random_state=3)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_fit, X_watch, y_fit, y_watch = train_test_split(X_train, y_train, stratify=y_train, random_state=0)
X_more, y_more = SMOTE(random_state=0).fit_resample(X_fit, y_fit)
model = HistGradientBoostingClassifier(max_iter=60, early_stopping=True, random_state=0)
model.fit(X_more, y_more, X_val=X_watch, y_val=y_watch)
print(f1_score(y_test, model.predict(X_test)))
