"""Many draws, whose spread is the result."""
import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 5, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
scores = []
for run in range(10):
    X_res, y_res = SMOTE(sampling_strategy=0.5).fit_resample(X_train, y_train)
    model = LogisticRegression().fit(X_res, y_res)
    scores.append(f1_score(y_test, model.predict(X_test)))
print(np.mean(scores), np.std(scores))
