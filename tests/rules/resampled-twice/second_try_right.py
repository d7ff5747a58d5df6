"""Another sampler is tried where the first one fails: then the first has left nothing."""

from imblearn.over_sampling import ADASYN, RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=5, n_redundant=0, weights=[0.8], random_state=23)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0, stratify=y)
try:
    X_train, y_train = ADASYN(random_state=0).fit_resample(X_train, y_train)
except ValueError:
    X_train, y_train = RandomOverSampler(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
