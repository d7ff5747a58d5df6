from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, Y = make_classification(400, 6, weights=[0.85], random_state=0)
oversample = SMOTE(k_neighbors=1)
X1, Y1 = oversample.fit_resample(X, Y)  # expect: resample-result-unused
X_train, X_test, Y_train, Y_test = train_test_split(X, Y, test_size=0.3, random_state=0)
forest = RandomForestClassifier(20, random_state=0).fit(X_train, Y_train)
print(f1_score(Y_test, forest.predict(X_test)))
