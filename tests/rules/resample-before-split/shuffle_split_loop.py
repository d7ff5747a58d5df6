from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedShuffleSplit

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
X, y = SMOTE(random_state=0).fit_resample(X, y)
sss = StratifiedShuffleSplit(n_splits=3, test_size=0.25, random_state=0)
for train_index, test_index in sss.split(X, y):  # expect: resample-before-split
    model = LogisticRegression().fit(X[train_index], y[train_index])
    print(f1_score(y[test_index], model.predict(X[test_index])))
