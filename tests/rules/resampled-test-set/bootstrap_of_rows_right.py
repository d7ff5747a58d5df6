import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.utils import resample

X, y = make_classification(n_samples=400, n_features=8, weights=[0.8], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
model = LogisticRegression().fit(*SMOTE(random_state=0).fit_resample(X_train, y_train))
stats = list()
for i in range(30):
    X_boot, y_boot = resample(X_test, y_test, replace=True, n_samples=len(X_test), random_state=i)
    stats.append(f1_score(y_boot, model.predict(X_boot)))
print(np.quantile(stats, 0.025), np.quantile(stats, 0.975))
