from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=400, n_features=8, weights=[0.85], random_state=2)
smote = SMOTE(random_state=0)
X, y = smote.fit_resample(X, y)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)  # expect: resample-before-split
X_train, y_train = smote.fit_resample(X_train, y_train)  # expect: resampled-twice
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
