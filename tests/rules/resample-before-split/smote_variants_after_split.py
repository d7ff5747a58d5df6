import smote_variants as sv
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier

X, y = make_classification(n_samples=300, n_features=6, n_informative=4, n_classes=3, weights=[0.7, 0.2], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
oversampler = sv.MulticlassOversampling(oversampler="distance_SMOTE", oversampler_params={"random_state": 5})  # expect: full-balance
X_samp, y_samp = oversampler.sample(X_train, y_train)
knn = KNeighborsClassifier().fit(X_samp, y_samp)
print(f1_score(y_test, knn.predict(X_test), average="macro"))
