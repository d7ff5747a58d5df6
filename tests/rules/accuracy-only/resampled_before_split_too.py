"""Two faults: the leak and the accuracy."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
X, y = SMOTE(random_state=0).fit_resample(X, y)
a, b, c, d = train_test_split(X, y, random_state=0)  # expect: resample-before-split
print(accuracy_score(d, KNeighborsClassifier().fit(a, c).predict(b)))  # expect: accuracy-only
