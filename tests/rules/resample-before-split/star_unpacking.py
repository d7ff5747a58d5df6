from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.metrics import balanced_accuracy_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

data = make_classification(300, 6, weights=[0.8], random_state=5)
Xa, Xb, ya, yb = train_test_split(*RandomOverSampler(random_state=5).fit_resample(*data), random_state=5)  # expect: resample-before-split
print(balanced_accuracy_score(yb, DecisionTreeClassifier(random_state=0).fit(Xa, ya).predict(Xb)))
