import imblearn.over_sampling
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=6, class_sep=0.7, weights=[0.85], random_state=13)
methods = [("smote", imblearn.over_sampling.SMOTE), ("ros", imblearn.over_sampling.RandomOverSampler)]
for label, method in methods:
    Xr, yr = method(random_state=3).fit_resample(X, y)
    tr_x, te_x, tr_y, te_y = train_test_split(Xr, yr, random_state=3)  # expect: resample-before-split
    print(label, f1_score(te_y, LogisticRegression().fit(tr_x, tr_y).predict(te_x)))
