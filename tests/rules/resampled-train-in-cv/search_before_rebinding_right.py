"""The search sees the training part as it was; the names are bound to resampled rows only afterwards."""
from imblearn.over_sampling import SMOTE
from scipy.stats import loguniform
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import RandomizedSearchCV, train_test_split

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

search = RandomizedSearchCV(LogisticRegression(), {"C": loguniform(0.01, 10)}, n_iter=4, cv=3, scoring="roc_auc", random_state=0)
search.fit(X_train, y_train)

X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
final = LogisticRegression(**search.best_params_).fit(X_train, y_train)
print(classification_report(y_test, final.predict(X_test)))
