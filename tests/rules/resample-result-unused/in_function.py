from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


def train(X_train, y_train):
    X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)  # expect: resample-result-unused
    model = LogisticRegression()
    model.fit(X_train, y_train)
    return model


X, y = make_classification(400, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
print(f1_score(y_test, train(X_train, y_train).predict(X_test)))
