from imblearn.over_sampling import SMOTE, RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.8], random_state=1)
samplers = [("smote", SMOTE(random_state=0)), ("ros", RandomOverSampler(random_state=0))]
balanced = {name: sampler.fit_resample(X, y) for name, sampler in samplers}
balanced["none"] = (X, y)
for name, (Xb, yb) in balanced.items():
    a, b, c, d = train_test_split(Xb, yb, random_state=0)  # expect: resample-before-split
    print(name, f1_score(d, LogisticRegression().fit(a, c).predict(b)))
