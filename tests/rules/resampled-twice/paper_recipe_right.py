"""Chawla et al. 2002: some over-sampling, then under-sampling."""
from imblearn.over_sampling import SMOTE
from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=600, n_features=8, weights=[0.95], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(sampling_strategy=0.1, k_neighbors=3, random_state=0).fit_resample(X_train, y_train)
X_train, y_train = RandomUnderSampler(sampling_strategy=0.5, random_state=0).fit_resample(X_train, y_train)
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
