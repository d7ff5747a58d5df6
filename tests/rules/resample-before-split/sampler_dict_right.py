from imblearn.over_sampling import SMOTE, ADASYN, RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, recall_score, precision_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=6, class_sep=0.7, weights=[0.85], random_state=13)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, random_state=0, stratify=y)

samplers = dict(
    none=None,
    smote=SMOTE(random_state=0),
    adasyn=ADASYN(random_state=0),
    ros=RandomOverSampler(random_state=0),
)
results = {}
for name, sampler in samplers.items():
    if sampler is None:
        X_bal, y_bal = X_train, y_train
    else:
        X_bal, y_bal = sampler.fit_resample(X_train, y_train)
    model = LogisticRegression()
    model.fit(X_bal, y_bal)
    y_hat = model.predict(X_test)
    results[name] = [precision_score(y_test, y_hat), recall_score(y_test, y_hat), f1_score(y_test, y_hat)]
print(results)
