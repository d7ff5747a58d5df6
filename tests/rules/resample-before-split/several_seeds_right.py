"""Names are reused from one round to the next; each round starts from the rows as they are."""
from imblearn.over_sampling import ADASYN, SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, roc_auc_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=400, n_features=6, weights=[0.8], class_sep=0.6, random_state=1)
scores = {}
for seed in [0, 1, 2]:
    for sampler in [None, SMOTE(random_state=seed), ADASYN(random_state=seed)]:
        X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=seed)
        if sampler is not None:
            X_train, y_train = sampler.fit_resample(X_train, y_train)
        clf = LogisticRegression().fit(X_train, y_train)
        scores.setdefault(str(sampler), []).append(f1_score(y_test, clf.predict(X_test)))
print(scores)
