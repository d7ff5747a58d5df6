from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import recall_score, precision_score
from sklearn.model_selection import KFold

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
X, y = SMOTE(random_state=0).fit_resample(X, y)
kf = KFold(n_splits=4, shuffle=True, random_state=0)
for a, b in kf.split(range(len(X))):  # expect: resample-before-cv
    m = LogisticRegression()
    m.fit(X[a], y[a])
    p = m.predict(X[b])
    print(recall_score(y[b], p), precision_score(y[b], p))
