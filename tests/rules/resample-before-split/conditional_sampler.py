from imblearn.over_sampling import SMOTE, RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

USE_SMOTE = True
X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=17)
sampler = SMOTE(random_state=0) if y.sum() > 6 else RandomOverSampler(random_state=0)
if USE_SMOTE:
    X, y = sampler.fit_resample(X, y)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=0)  # expect: resample-before-split
model = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
