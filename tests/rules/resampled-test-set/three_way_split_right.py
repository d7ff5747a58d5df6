from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(n_samples=600, n_features=8, weights=[0.8], random_state=2)
X_trainval, X_test, y_trainval, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X_trainval, y_trainval, test_size=0.25, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
scores = {d: f1_score(y_val, DecisionTreeClassifier(max_depth=d, random_state=0).fit(X_train, y_train).predict(X_val))
          for d in (2, 4, 8)}
depth = max(scores, key=scores.get)
tree = DecisionTreeClassifier(max_depth=depth, random_state=0).fit(X_train, y_train)
print(f1_score(y_test, tree.predict(X_test)))
