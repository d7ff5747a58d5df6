"""The names are those of the resampled rows when the classes are counted."""
from collections import Counter
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 5, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(sampling_strategy=0.5, random_state=0).fit_resample(X_train, y_train)
counts = Counter(y_train)
model = LogisticRegression(class_weight={0: 1, 1: counts[0] / counts[1]}).fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
