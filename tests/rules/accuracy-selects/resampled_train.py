from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import GridSearchCV, train_test_split
from sklearn.neighbors import KNeighborsClassifier

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
knn = GridSearchCV(KNeighborsClassifier(), {"n_neighbors": [1, 5, 9]}, cv=4)  # expect: accuracy-selects
knn.fit(X_train, y_train)  # expect: resampled-train-in-cv
print(f1_score(y_test, knn.predict(X_test)))
