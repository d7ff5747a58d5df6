from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(400, 6, weights=[0.85], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, _ = RandomUnderSampler(random_state=0).fit_resample(X_train, y_train)
tree = DecisionTreeClassifier()
tree.fit(X_train, y_train)  # expect: resample-result-unused
