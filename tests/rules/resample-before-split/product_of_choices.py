from itertools import product

from imblearn.over_sampling import SMOTE, RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB

X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.8], random_state=1)
for sampler, model in product((SMOTE(random_state=0), RandomOverSampler(random_state=0)), (LogisticRegression(), GaussianNB())):
    X_b, y_b = sampler.fit_resample(X, y)
    a, b, c, d = train_test_split(X_b, y_b, random_state=0)  # expect: resample-before-split
    print(sampler, model, f1_score(d, model.fit(a, c).predict(b)))
