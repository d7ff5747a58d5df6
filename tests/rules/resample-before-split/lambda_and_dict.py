from imblearn.over_sampling import SMOTE, RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

strategies = {
    "smote": lambda X, y: SMOTE(random_state=0).fit_resample(X, y),
    "random": lambda X, y: RandomOverSampler(random_state=0).fit_resample(X, y),
    "none": lambda X, y: (X, y),
}
X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.85], random_state=1)
for name in strategies:
    features, labels = strategies[name](X, y)
    tr, te, ltr, lte = train_test_split(features, labels, random_state=0)  # expect: resample-before-split
    print(name, f1_score(lte, LogisticRegression().fit(tr, ltr).predict(te)))
