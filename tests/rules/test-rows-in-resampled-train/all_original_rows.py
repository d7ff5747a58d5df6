from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.metrics import confusion_matrix
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(n_samples=400, n_features=8, weights=[0.9], random_state=2)
X_over, y_over = RandomOverSampler(random_state=0).fit_resample(X, y)
tree = DecisionTreeClassifier(random_state=0)
tree.fit(X_over, y_over)
print(confusion_matrix(y, tree.predict(X)))  # expect: test-rows-in-resampled-train
