"""Labels stand in where a model has no probabilities."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, roc_auc_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
from sklearn.svm import LinearSVC


def judge(model):
    labels = model.predict(X_test)
    try:
        area = roc_auc_score(y_test, model.predict_proba(X_test)[:, 1])
    except AttributeError:
        area = roc_auc_score(y_test, labels)
    return f1_score(y_test, labels), area


for model in (LogisticRegression(), LinearSVC()):
    print(judge(model.fit(X_train, y_train)))
