from imblearn.over_sampling import SMOTE, ADASYN, RandomOverSampler
from imblearn.combine import SMOTETomek
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, recall_score, precision_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=6, class_sep=0.7, weights=[0.85], random_state=13)

samplers = {
    "SMOTE": SMOTE(random_state=0),
    "ADASYN": ADASYN(random_state=0),
    "ROS": RandomOverSampler(random_state=0),
    "SMOTE+Tomek": SMOTETomek(random_state=0),
}
results = {}
for name, sampler in samplers.items():
    X_bal, y_bal = sampler.fit_resample(X, y)
    X_train, X_test, y_train, y_test = train_test_split(X_bal, y_bal, test_size=0.3, random_state=0)  # expect: resample-before-split
    model = LogisticRegression()
    model.fit(X_train, y_train)
    y_hat = model.predict(X_test)
    results[name] = {
        "precision": precision_score(y_test, y_hat),
        "recall": recall_score(y_test, y_hat),
        "f1": f1_score(y_test, y_hat),
    }
for name, scores in results.items():
    print(name, scores)
