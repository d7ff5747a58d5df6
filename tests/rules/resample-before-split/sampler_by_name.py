import imblearn.over_sampling
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
for name in ("SMOTE", "RandomOverSampler"):
    sampler = getattr(imblearn.over_sampling, name)(random_state=0)
    X_r, y_r = sampler.fit_resample(X, y)
    X_train, X_test, y_train, y_test = train_test_split(X_r, y_r, random_state=1)  # expect: resample-before-split
    print(name, f1_score(y_test, DecisionTreeClassifier(random_state=0).fit(X_train, y_train).predict(X_test)))
