from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV

X, y = make_classification(n_samples=400, n_features=6, weights=[0.8], random_state=1)
X_u, y_u = RandomUnderSampler(random_state=0).fit_resample(X, y)
gs = GridSearchCV(LogisticRegression(), {"C": [0.1, 1]}, scoring="f1", cv=3)
gs.fit(X_u, y_u)  # expect: resample-before-cv
print(gs.best_score_)
