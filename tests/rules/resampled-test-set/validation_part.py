from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(n_samples=600, n_features=8, weights=[0.8], random_state=2)
X_train, X_rest, y_train, y_rest = train_test_split(X, y, train_size=0.6, random_state=0)
X_val, X_test, y_val, y_test = train_test_split(X_rest, y_rest, test_size=0.5, random_state=0)
sampler = SMOTE(random_state=0)
X_train, y_train = sampler.fit_resample(X_train, y_train)
X_val, y_val = sampler.fit_resample(X_val, y_val)  # expect: resampled-test-set
scores = {d: f1_score(y_val, DecisionTreeClassifier(max_depth=d, random_state=0).fit(X_train, y_train).predict(X_val))
          for d in (2, 4, 8)}
depth = max(scores, key=scores.get)
tree = DecisionTreeClassifier(max_depth=depth, random_state=0).fit(X_train, y_train)
print(f1_score(y_test, tree.predict(X_test)))
