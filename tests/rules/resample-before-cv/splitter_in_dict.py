from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold, StratifiedKFold, cross_val_score

X, y = make_classification(n_samples=300, n_features=4, n_redundant=0, weights=[0.8], random_state=1)
X_r, y_r = SMOTE(random_state=0).fit_resample(X, y)
for label, splitter in {"plain": KFold(3, shuffle=True, random_state=0), "stratified": StratifiedKFold(3)}.items():
    print(label, cross_val_score(LogisticRegression(), X=X_r, y=y_r, cv=splitter, scoring="f1").mean())  # expect: resample-before-cv
