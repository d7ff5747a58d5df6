"""Bootstrap of the test set for a confidence interval: common and right."""
import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.utils import resample

X, y = make_classification(n_samples=400, n_features=8, weights=[0.8], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
model = LogisticRegression().fit(X_train, y_train)
y_pred, y_prob = model.predict(X_test), model.predict_proba(X_test)[:, 1]

f1s = []
for seed in range(50):
    yt, yp = resample(y_test, y_pred, random_state=seed)
    f1s.append(f1_score(yt, yp))
print("F1 95% CI", np.percentile(f1s, [2.5, 97.5]))

rng = np.random.default_rng(0)
aucs = []
for _ in range(50):
    idx = rng.choice(len(y_test), size=len(y_test), replace=True)
    if len(np.unique(y_test[idx])) == 2:
        aucs.append(roc_auc_score(y_test[idx], y_prob[idx]))
print("AUC", np.mean(aucs))
