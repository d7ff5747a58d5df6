"""All rows are resampled, then the old ones are split and used to judge."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_smote, y_smote = SMOTE(random_state=0).fit_resample(X, y)
_, X_test, _, y_test = train_test_split(X, y, test_size=0.3, random_state=0)
knn = KNeighborsClassifier().fit(X_smote, y_smote)
print("test F1:", f1_score(y_test, knn.predict(X_test)))  # expect: test-rows-in-resampled-train
