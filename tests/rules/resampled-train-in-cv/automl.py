from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from tpot import TPOTClassifier

X, y = make_classification(n_samples=300, n_features=6, weights=[0.8], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
tpot = TPOTClassifier(generations=2, population_size=10, scoring="f1", cv=5)
tpot.fit(X_train, y_train)  # expect: resampled-train-in-cv
print(f1_score(y_test, tpot.predict(X_test)))
