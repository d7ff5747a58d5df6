"""Two over-samplings of the same rows, not one after the other."""
from imblearn.combine import SMOTEENN, SMOTETomek
from imblearn.over_sampling import SMOTE, BorderlineSMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=400, n_features=8, weights=[0.85], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
for sampler in [SMOTE(random_state=0), BorderlineSMOTE(random_state=0), SMOTETomek(random_state=0), SMOTEENN(random_state=0)]:
    X_r, y_r = sampler.fit_resample(X_train, y_train)
    print(f1_score(y_test, LogisticRegression().fit(X_r, y_r).predict(X_test)))
