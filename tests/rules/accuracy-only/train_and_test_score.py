from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(n_samples=200, weights=[0.8], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_more, y_more = SMOTE(random_state=0).fit_resample(X_train, y_train)

line = LogisticRegression().fit(X_more, y_more)
print("train", accuracy_score(y_more, line.predict(X_more)))
print("test", accuracy_score(y_test, line.predict(X_test)))  # expect: accuracy-only

tree = DecisionTreeClassifier(random_state=0).fit(X_more, y_more)
tree_accuracy = accuracy_score(y_test, tree.predict(X_test))  # expect: accuracy-only
for name, model in {"line": line, "tree": tree}.items():
    print(name, accuracy_score(y_test, model.predict(X_test)))
print("tree", tree_accuracy)
