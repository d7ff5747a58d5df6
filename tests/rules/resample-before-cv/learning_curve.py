import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import learning_curve

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
X, y = SMOTE(random_state=0).fit_resample(X, y)
sizes, train_scores, test_scores = learning_curve(  # expect: resample-before-cv
    LogisticRegression(), X, y, train_sizes=np.linspace(0.3, 1.0, 3), cv=3, scoring="f1", shuffle=True, random_state=0
)
print(sizes, test_scores.mean(axis=1))
