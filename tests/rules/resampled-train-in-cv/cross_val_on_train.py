from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import cross_val_score, train_test_split
from sklearn.neighbors import KNeighborsClassifier

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
x_train, x_test, y_train, y_test = train_test_split(X, y, random_state=0)
x_train_sm, y_train_sm = SMOTE(random_state=0).fit_resample(x_train, y_train)

classifiers = {"logistic": LogisticRegression(), "knn": KNeighborsClassifier()}
for key, classifier in classifiers.items():
    classifier.fit(x_train_sm, y_train_sm)
    training_score = cross_val_score(classifier, x_train_sm, y_train_sm, cv=5, scoring="f1")  # expect: resampled-train-in-cv
    print(key, round(training_score.mean(), 2), f1_score(y_test, classifier.predict(x_test)))
