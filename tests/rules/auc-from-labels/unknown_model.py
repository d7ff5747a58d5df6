"""The helper does not know the model, but takes what it says for labels."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, f1_score, roc_auc_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
def report(model, rows, truth):
    said = model.predict(rows)
    print(accuracy_score(truth, said), f1_score(truth, said))
    print(roc_auc_score(truth, said))  # expect: auc-from-labels
