from imblearn.under_sampling import EditedNearestNeighbours, TomekLinks
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=600, n_features=4, n_redundant=0, weights=[0.85], flip_y=0.05, random_state=1)
for cleaner in (TomekLinks(), EditedNearestNeighbours(n_neighbors=3)):
    X_c, y_c = cleaner.fit_resample(X, y)
    X_train, X_test, y_train, y_test = train_test_split(X_c, y_c, random_state=0)  # expect: undersample-before-split
    print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
