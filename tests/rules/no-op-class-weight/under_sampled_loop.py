"""Several models from a dict."""
from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

X, y = make_classification(500, 5, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = RandomUnderSampler(random_state=0).fit_resample(X_train, y_train)
models = {
    "logistic": LogisticRegression(class_weight="balanced"),  # expect: no-op-class-weight
    "svm": SVC(class_weight="balanced"),  # expect: no-op-class-weight
    "plain": SVC(),
}
for name, model in models.items():
    model.fit(X_res, y_res)
    print(name, f1_score(y_test, model.predict(X_test)))
