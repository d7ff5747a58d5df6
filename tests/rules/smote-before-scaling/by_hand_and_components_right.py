"""Scaled by hand, or turned into components, before."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = make_classification(500, 5, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
mean, deviation = X_train.mean(axis=0), X_train.std(axis=0)
standard = (X_train - mean) / deviation
components = PCA(3).fit_transform(X_train)
for rows in (standard, components):
    X_res, y_res = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(rows, y_train)
    scaler = StandardScaler().fit(X_res)
    print(LogisticRegression().fit(scaler.transform(X_res), y_res).coef_)
