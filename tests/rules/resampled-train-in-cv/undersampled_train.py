"""Under-sampled training rows: nothing leaks, but the folds have another class mix."""
from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import GridSearchCV, train_test_split

X, y = make_classification(n_samples=400, n_features=6, weights=[0.8], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_u, y_u = RandomUnderSampler(random_state=0).fit_resample(X_train, y_train)
gs = GridSearchCV(LogisticRegression(), {"C": [0.1, 1.0]}, cv=3, scoring="f1").fit(X_u, y_u)  # expect: resampled-train-in-cv
print(f1_score(y_test, gs.predict(X_test)))
