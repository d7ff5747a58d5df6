"""A helper judges labels and scores side by side."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, roc_auc_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
def judge(truth, labels, scores):
    return {"f1": f1_score(truth, labels), "auc": roc_auc_score(truth, scores)}


model = LogisticRegression().fit(X_train, y_train)
print(judge(y_test, model.predict(X_test), model.predict_proba(X_test)[:, 1]))
