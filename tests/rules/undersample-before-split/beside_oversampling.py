from imblearn.over_sampling import SMOTE
from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, weights=[0.8], random_state=0)
for sampler in (RandomUnderSampler(random_state=0), SMOTE(random_state=0)):
    X_even, y_even = sampler.fit_resample(X, y)
    X_train, X_test, y_train, y_test = train_test_split(X_even, y_even, random_state=0)  # expect: resample-before-split
    print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
