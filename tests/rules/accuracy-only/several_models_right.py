"""One report for one of the models is enough to see the rare class; the rest is a table of accuracies."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import RocCurveDisplay, accuracy_score, precision_recall_fscore_support
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB

X, y = make_classification(500, 4, n_redundant=0, weights=[0.8], random_state=5)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
for model in (LogisticRegression(), GaussianNB()):
    guess = model.fit(X_train, y_train).predict(X_test)
    print(accuracy_score(y_test, guess), precision_recall_fscore_support(y_test, guess, average="binary"))
