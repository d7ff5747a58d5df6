from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score, precision_score, recall_score
from sklearn.naive_bayes import GaussianNB


def report(truth, guess):
    print("precision", precision_score(truth, guess))  # expect: judged-on-training-rows
    print("recall", recall_score(truth, guess))
    print("f1", f1_score(truth, guess))


X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
X, y = SMOTE(random_state=0).fit_resample(X, y)
nb = GaussianNB()
nb.fit(X, y)
report(y, nb.predict(X))
