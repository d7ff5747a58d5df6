from imblearn.over_sampling import SMOTE
from lightgbm import LGBMClassifier
from skopt import BayesSearchCV
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
opt = BayesSearchCV(LGBMClassifier(), {"num_leaves": (4, 64)}, n_iter=8, cv=3, scoring="f1")
opt.fit(X_train, y_train)  # expect: resampled-train-in-cv
print(f1_score(y_test, opt.predict(X_test)))
