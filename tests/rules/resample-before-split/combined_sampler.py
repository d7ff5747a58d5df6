from imblearn.combine import SMOTEENN, SMOTETomek
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=400, n_features=6, weights=[0.85], flip_y=0.02, random_state=21)

for resampler in (SMOTEENN(random_state=1), SMOTETomek(random_state=1)):
    X_r, y_r = resampler.fit_resample(X, y)
    Xtr, Xte, ytr, yte = train_test_split(X_r, y_r, test_size=0.25, random_state=1)  # expect: resample-before-split
    lr = LogisticRegression().fit(Xtr, ytr)
    print(type(resampler).__name__, f1_score(yte, lr.predict(Xte)))
