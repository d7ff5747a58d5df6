"""One switch balances all training rows beforehand, the other leaves it to a step of the pipeline: never both."""

from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.datasets import make_classification
from sklearn.metrics import average_precision_score
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import StandardScaler


def chain(model, sampler=None):
    steps = [("scale", StandardScaler())]
    if sampler is not None:
        steps.append(("sample", sampler))
    steps.append(("model", model))
    return Pipeline(steps)


def run(X, y, switches):
    X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
    if switches["beforehand"]:
        X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
        sampler = None
    else:
        sampler = SMOTE(random_state=0)
    model = chain(KNeighborsClassifier(), sampler)
    model.fit(X_train, y_train)
    return average_precision_score(y_test, model.predict_proba(X_test)[:, 1])


X, y = make_classification(400, weights=[0.85], random_state=0)
for bits in range(2):
    print(run(X, y, dict(zip(["beforehand"], [bool(bits)]))))
