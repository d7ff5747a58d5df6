from imblearn.over_sampling import SMOTE, RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=400, n_features=8, weights=[0.85], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_ros, y_ros = RandomOverSampler(random_state=0).fit_resample(X_train, y_train)
X_sm, y_sm = SMOTE(random_state=0).fit_resample(X_ros, y_ros)  # expect: resampled-twice
print(f1_score(y_test, LogisticRegression().fit(X_sm, y_sm).predict(X_test)))
