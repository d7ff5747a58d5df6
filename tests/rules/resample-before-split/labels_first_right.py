"""Labels are split first: the parts are told by their positions."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.8], random_state=1)
ya, yb, a, b = train_test_split(y, X, random_state=0)
a, ya = SMOTE(random_state=0).fit_resample(a, ya)
print(f1_score(yb, LogisticRegression().fit(a, ya).predict(b)))
