import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import LeaveOneOut
from sklearn.naive_bayes import GaussianNB

X, y = make_classification(n_samples=60, n_features=4, weights=[0.75], random_state=1)
X, y = SMOTE(random_state=0, k_neighbors=3).fit_resample(X, y)
loo = LeaveOneOut()
truth, guess = [], []
for train, test in loo.split(X):  # expect: resample-before-cv
    nb = GaussianNB().fit(X[train], y[train])
    guess.append(nb.predict(X[test])[0])
    truth.append(y[test][0])
print(classification_report(truth, guess))
