import smote_variants as sv
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier

X, y = make_classification(n_samples=300, n_features=6, weights=[0.85], random_state=1)
oversampler = sv.distance_SMOTE()
X_samp, y_samp = oversampler.sample(X, y)
X_train, X_test, y_train, y_test = train_test_split(X_samp, y_samp, random_state=0)  # expect: resample-before-split
print(f1_score(y_test, KNeighborsClassifier().fit(X_train, y_train).predict(X_test)))
