"""Resampled for a plot and a count; the split uses the rows as they came."""
from collections import Counter
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=6, weights=[0.9], random_state=8)

X_smote, y_smote = SMOTE(random_state=0).fit_resample(X, y)
print("class distribution after SMOTE would be", Counter(y_smote))
projected = PCA(n_components=2).fit_transform(X_smote)
print(projected[:3])

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, stratify=y, random_state=0)
model = LogisticRegression(class_weight="balanced").fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))
