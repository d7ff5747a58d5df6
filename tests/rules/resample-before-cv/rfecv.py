from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.feature_selection import RFECV
from sklearn.linear_model import LogisticRegression

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
X, y = SMOTE(random_state=0).fit_resample(X, y)
selector = RFECV(LogisticRegression(), step=1, cv=3, scoring="f1")
selector = selector.fit(X, y)  # expect: resample-before-cv
print(selector.support_, selector.ranking_)
