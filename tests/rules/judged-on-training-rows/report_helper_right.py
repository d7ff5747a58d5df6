"""A helper of two lines, asked about both parts."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split


def report(model, X, y, title):
    print(title)
    print(classification_report(y, model.predict(X)))


X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
lr = LogisticRegression().fit(X_train, y_train)
report(lr, X_train, y_train, "train")
report(lr, X_test, y_test, "test")
