from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.feature_selection import SequentialFeatureSelector
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=2)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
sfs = SequentialFeatureSelector(LogisticRegression(), n_features_to_select=3, scoring="f1", cv=3)
sfs.fit(X_train, y_train)  # expect: resampled-train-in-cv
model = LogisticRegression().fit(sfs.transform(X_train), y_train)
print(f1_score(y_test, model.predict(sfs.transform(X_test))))
